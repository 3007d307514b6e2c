import Clinic
import Testing

@testable import Web

@Suite("Ambulance tariffs on the page of agreements")
struct LocalTariffPagesTests {
  @Test("The admin writes a regulation down and takes it back; what is wrong is told; the head only reads")
  func written() async throws {
    let site = try await TestSite({ AgreementPages(clinic: $0) })
    try await site.clinic.store.write {
      try $0.execute("INSERT INTO region (code, name, level) VALUES ('3204', 'Kabupaten Bandung', 'regency')")
    }
    let fields: FormValues = [
      "perda": "Perda 5 Tahun 2023", "pemda": "Kabupaten Bandung", "mulai": "01-07-2023", "lewat": "land",
      "dihitung": "kilometre", "tarif": "7.500",
    ]
    try await site.test(as: .adminDinas) { browser async throws in
      #expect(try await browser.get(.ledger(.terms)).text.contains("Klaim ambulans menunggu"))
      let blank = try await browser.post(.ledger(.localTariff), [:])
      #expect(blank.status == .unprocessableContent && blank.text.contains("Pilih salah satu"))
      var other = fields
      other["pemda"] = "Kabupaten Garut"
      let unlike = try await browser.post(.ledger(.localTariff), other)
      #expect(unlike.status == .unprocessableContent && unlike.text.contains("daerah terdekat"))
      #expect(try await browser.post(.ledger(.localTariff), fields).status == .seeOther)
      let page = try await browser.get(.ledger(.terms))
      #expect(page.text.contains("Rp7.500") && page.text.contains("dipakai hari ini"))
      let id = try #require(page.text.firstMatch(of: #/tarif-daerah/([0-9a-f-]{36})/cabut/#)?.1)
      #expect(try await browser.post(.ledger(.withdrawLocalTariff(String(id)))).status == .seeOther)
      #expect(try await browser.get(.ledger(.terms)).text.contains("dicabut"))
      #expect(try await browser.post(.ledger(.withdrawLocalTariff(String(id)))).status == .conflict)
    }
    try await site.test(as: .kepala) { browser async throws in
      #expect(try await browser.get(.ledger(.terms)).text.contains("Perda 5 Tahun 2023"))
      #expect(try await browser.post(.ledger(.localTariff), fields).status == .forbidden)
    }
  }
}
