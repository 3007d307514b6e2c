import Clinic
import JKN
import Testing
import Vocabulary

@testable import Web

@Suite("The page on which reductions that count back are accepted")
struct ReductionPagesTests {
  @Test("The closed month and the year say what is too much; one button writes it down, once")
  func accept() async throws {
    let october = try await OctoberSite()
    let site = october.site
    try await site.test(as: .kepala) { browser async throws in
      #expect(try await browser.post(.ledger(.close("2026-10"))).status == .seeOther)
      let before = try await browser.get(.ledger(.month("2026-10")))
      #expect(!before.text.contains("Usulan pengurangan"))
      for role in [Role.dokter, .kepala] {
        let doctor = try #require(site.demo.practitioners[role])
        let day = try #require(CalendarDate(iso: "2026-09-15"))
        try await site.clinic.run(
          RecordDeparture(doctor.id, leftOn: day, reason: "Pindah tugas"), by: site.demo.actor(.kepala))
      }
      let total = try await october.read().reductions.total
      #expect(total > .zero)
      let page = try await browser.get(.ledger(.month("2026-10")))
      #expect(page.status == .ok && page.text.contains("Usulan pengurangan yang berlaku mundur"))
      #expect(page.text.contains("Tidak bertugas lagi sejak 2026-09-15") && page.text.contains(total.text))
      #expect(page.text.contains("Lampiran II III.9"))
      #expect(try await browser.get(.ledger(.month("2026-11"))).text.contains("Usulan pengurangan"))
      #expect(try await browser.get(.ledger(.year("2026"))).text.contains(total.text))

      let wrong: FormValues = ["jumlah-usulan": "1"]
      #expect(try await browser.post(.ledger(.reductions), wrong).status == .conflict)
      let unread: FormValues = ["jumlah-usulan": "banyak"]
      #expect(try await browser.post(.ledger(.reductions), unread).status == .unprocessableContent)
      let right: FormValues = ["jumlah-usulan": String(total.amount)]
      #expect(try await browser.post(.ledger(.reductions), right).status == .seeOther)
      #expect(try await browser.post(.ledger(.reductions), right).status == .conflict)

      let after = try await browser.get(.ledger(.month("2026-10")))
      #expect(!after.text.contains("Usulan pengurangan"))
      let entries = try await browser.get(.ledger(.entries))
      #expect(entries.text.contains("Pengurangan yang berlaku mundur, Oktober 2026"))
    }
    try await site.test(as: .klaim) { browser async throws in
      let asked: FormValues = ["jumlah-usulan": "1"]
      #expect(try await browser.post(.ledger(.reductions), asked).status == .forbidden)
    }
  }
}
