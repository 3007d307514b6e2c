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

  @Test("A change HFIS was not told of is read with what and when, and opens the checklist of its month")
  func change() async throws {
    let site = try await TestSite({ FraudPages(clinic: $0) })
    let doctor = try #require(site.demo.practitioners[.dokter])
    let day = try #require(CalendarDate(iso: "2026-10-05"))
    try await site.clinic.run(
      RecordDeparture(doctor.id, leftOn: day, reason: "Pindah tugas"), by: site.demo.actor(.kepala))
    try await site.test(as: .kepala) { browser async throws in
      #expect(try await browser.post(.fraud(.scan)).status == .seeOther)
      let list = try await browser.get(.fraud(.list(month: "2026-10")))
      #expect(list.text.contains("tidak dilaporkan di HFIS pada waktunya"))
      let address = try #require(list.text.firstMatch(of: /\/kecurangan\/temuan\/([0-9a-f-]{36})/)).1
      let hit = try await browser.get(.fraud(.hit(String(address))))
      #expect(hit.text.contains("Pindah tugas") && hit.text.contains("2026-10-31"))
      #expect(hit.text.contains(Route.facilityRegister(.changes(month: "2026-10")).url))
    }
  }

  @Test("A hit about a claim opens its line; the team reads the line and changes nothing in it")
  func claims() async throws {
    let desk = try await ClaimSite()
    let claim = try await desk.claim()
    try await desk.site.test(as: .timKecurangan) { browser async throws in
      #expect(try await browser.post(.fraud(.scan)).status == .seeOther)
      let list = try await browser.get(.fraud(.list()))
      #expect(list.text.contains("Klaim tanpa kunjungan yang ditandatangani"))
      let address = try #require(list.text.firstMatch(of: /\/kecurangan\/temuan\/([0-9a-f-]{36})/)).1
      let hit = try await browser.get(.fraud(.hit(String(address))))
      #expect(hit.text.contains(Route.claims(.line(claim.text)).url) && !hit.text.contains("Wati Contoh"))
      let line = try await browser.get(.claims(.line(claim.text)))
      #expect(
        line.status == .ok && line.text.contains("Hanya untuk dibaca") && !line.text.contains("Tarik klaim"))
      #expect(try await browser.get(.claims(.statement(claim.text))).status == .forbidden)
      #expect(try await browser.post(.claims(.withdraw(claim.text)), ["alasan": "x"]).status == .forbidden)
    }
  }
}
