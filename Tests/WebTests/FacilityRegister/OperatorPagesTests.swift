import Clinic
import Store
import Testing
import Vocabulary

@testable import Web

@Suite("The page of those who hold access to BPJS's applications")
struct OperatorPagesTests {
  private static func site() async throws -> TestSite {
    let site = try await TestSite { OperatorPages(clinic: $0, documents: .test($0)) }
    try await DemoAccounts.seed(
      site.demo, in: site.clinic.store, hasher: PasswordHasher(), at: TestSite.morning)
    return site
  }

  @Test("The head assigns, the doctor signs under the own account, and the paper lists both")
  func signing() async throws {
    let site = try await Self.site()
    let doctor = site.demo.actor(.dokter)
    try await site.test(as: .kepala) { browser async throws in
      let empty = try await browser.post(.facilityRegister(.assignOperator), ["petugas": doctor.account.text])
      #expect(empty.status == .unprocessableContent && empty.text.contains("Isi hak aksesnya"))
      let sent = try await browser.post(
        .facilityRegister(.assignOperator),
        [
          "petugas": doctor.account.text, "nik": "3204135203859001", "surel": "ratna@contoh.example",
          "aplikasi": "P-Care", "hak": "entri <kunjungan>", "mulai": "20-11-2026", "sampai": "31-12-2026",
        ])
      #expect(sent.status == .seeOther)
      let page = try await browser.get(.facilityRegister(.operators)).text
      #expect(page.contains("1 orang belum menandatangani") && page.contains("entri &lt;kunjungan&gt;"))
      #expect(!page.contains("3204135203859001") && page.contains("paling lambat"))
    }
    let pact = try #require(
      try await site.clinic.read(ReadLoginPacts(), by: site.demo.actor(.kepala)).pacts.first)
    try await site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.facilityRegister(.operators)).status == .forbidden)
      #expect(try await browser.get(.facilityRegister(.ownPacts)).text.contains("tidak memegang akun"))
      #expect(try await browser.post(.facilityRegister(.signPact(pact.id.text))).status == .notFound)
    }
    try await site.test(as: .dokter) { browser async throws in
      #expect(try await browser.get(.facilityRegister(.ownPacts)).text.contains("Saya menyetujui"))
      #expect(try await browser.post(.facilityRegister(.signPact(pact.id.text))).status == .seeOther)
      #expect(try await browser.get(.facilityRegister(.ownPacts)).text.contains("Anda menandatangani pada"))
    }
    try await site.test(as: .kepala) { browser async throws in
      #expect(try await browser.get(.facilityRegister(.operators)).text.contains("berlaku"))
      #expect(try await browser.get(.facilityRegister(.operatorsFile)).text.hasPrefix("%PDF"))
      #expect(try await browser.post(.facilityRegister(.reportOperator(pact.id.text))).status == .seeOther)
      #expect(try await browser.get(.facilityRegister(.operators)).text.contains("dilaporkan"))
      let refused = try await browser.post(.facilityRegister(.endOperator(pact.id.text)), ["alasan": " "])
      #expect(refused.status == .unprocessableContent && refused.text.contains("Tulis alasannya"))
      _ = try await browser.post(.facilityRegister(.endOperator(pact.id.text)), ["alasan": "Mutasi"])
      #expect(try await browser.get(.facilityRegister(.operators)).text.contains("diakhiri"))
    }
  }
}
