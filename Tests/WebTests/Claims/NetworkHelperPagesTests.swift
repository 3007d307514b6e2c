import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("A network midwife names who served")
struct NetworkHelperPagesTests {
  @Test(
    "Without a helper on record nothing is asked; with one the choice is there, and an expired SIP is told")
  func chosen() async throws {
    let claims = try await ClaimSite()
    let (_, network) = try await claims.midwife()
    try await claims.site.test(as: .bidanJejaring) { browser async throws in
      #expect(!(try await browser.get(.claims(.own(kind: "tariff"))).text.contains("yang-melayani")))
    }
    try await claims.site.clinic.run(
      RecordNetworkLicence(
        of: network, .practice, holder: "Ns. Bantu Contoh", number: "503/2",
        from: try #require(CalendarDate(iso: "2022-01-01")),
        until: try #require(CalendarDate(iso: "2026-11-10"))), by: claims.officer)
    let born = TypedDate.write(CalendarDate(dayNumber: 9_000))
    try await claims.site.test(as: .bidanJejaring) { browser async throws in
      let page = try await browser.get(.claims(.own(kind: "tariff")))
      #expect(page.text.contains("yang-melayani") && page.text.contains("Bd. Rina Contoh"))
      let fields: FormValues = [
        "jenis": "tariff", "kartu": ClaimSite.card, "lahir": born, "tanggal": "11-11-2026", "kode": "KB-INJ",
        "jumlah": "1",
      ]
      var stranger = fields
      stranger["yang-melayani"] = "Bd. Lain"
      let refused = try await browser.post(.claims(.own()), stranger)
      #expect(refused.status == .unprocessableContent && refused.text.contains("dari daftar"))
      var helped = fields
      helped["yang-melayani"] = "Ns. Bantu Contoh"
      #expect(try await browser.post(.claims(.own()), helped).status == .seeOther)
      let own = try await browser.get(.claims(.own()))
      #expect(own.text.contains("SIP Ns. Bantu Contoh tidak berlaku pada 2026-11-11."))
    }
  }
}
