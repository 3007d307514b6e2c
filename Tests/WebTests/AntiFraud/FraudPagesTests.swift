import Clinic
import Store
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of the fraud team")
struct FraudPagesTests {
  @Test("A look is run, a hit is read with its visits and decided, a month is counted")
  func hits() async throws {
    let house = try await AuditedHouse()
    try await house.site.test { visitor async throws in
      _ = try await visitor.signIn("tim-kecurangan")
      _ = try await visitor.get("/kecurangan")
      #expect(try await visitor.post("/kecurangan/periksa", [:]).status == .seeOther)
      let list = try await visitor.get("/kecurangan")
      #expect(
        list.text.contains("Pasien yang sama dicatat lagi") && list.text.contains("PKS 004 Ps.12(1)b.1"))
      let address = String(try #require(list.text.firstMatch(of: /\/kecurangan\/temuan\/[0-9a-f-]{36}/)).0)
      let hit = try await visitor.get(address)
      #expect(hit.text.contains("2 kunjungan selesai") && !hit.text.contains(AuditedHouse.patientName))
      let record = try await visitor.get(Route.encounters(.summary(house.visit.text)).url)
      #expect(record.status == .ok && record.text.contains(AuditedHouse.patientName))
      _ = try await visitor.get(address)
      let wordless = try await visitor.post(address, ["putusan": "explained"])
      #expect(wordless.status == .unprocessableContent && wordless.text.contains("Tulis alasannya"))
      #expect(
        try await visitor.post(address, ["putusan": "to-case", "alasan": "Perlu dicek"]).status == .seeOther)
      #expect(try await visitor.get(address).text.contains("Buka perkaranya"))
      #expect(try await visitor.get("/kecurangan?keadaan=to-case").text.contains("Menjadi perkara"))
    }
    try await house.site.test { visitor async throws in
      _ = try await visitor.signIn("dokter")
      #expect(try await visitor.get("/kecurangan").status == .forbidden)
    }
  }

  @Test("The team is registered and ended; what is missing is told beside its field")
  func team() async throws {
    let site = try await TestSite { FraudTeamPages(clinic: $0) }
    try await site.test(as: .timKecurangan) { browser async throws in
      #expect(try await browser.get(.fraud(.team)).text.contains("Belum ada keputusan"))
      let wrong = try await browser.post(.fraud(.team), ["jenis": "decree"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("paling akhir hari ini"))
      let right = try await browser.post(
        .fraud(.team), ["jenis": "decree", "tanggal": "02-01-2026", "judul": "SK 440/1"])
      #expect(right.status == .seeOther)
      #expect(try await browser.get(.fraud(.team)).text.contains("SK 440/1"))
    }
  }
}
