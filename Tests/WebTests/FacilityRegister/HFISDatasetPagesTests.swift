import Clinic
import PDFReading
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of HFIS's data, the staff pacts, the accounts and the Puskesmas of an agreement")
struct HFISDatasetPagesTests {
  private static func site() async throws -> TestSite {
    try await TestSite(
      { HFISDatasetPages(clinic: $0) }, { StaffPactPages(clinic: $0) },
      { FacilityDetailPages(clinic: $0, documents: .test($0)) }, { ReceiptPages(clinic: $0) },
      { LedgerPages(clinic: $0, documents: .test($0)) },
      { AgreementFacilityPages(clinic: $0, documents: .test($0)) })
  }

  @Test("What HFIS lacks is told part by part; a comparison is written down with what differs")
  func dataset() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(.facilityRegister(.dataset))
      for words in ["Sarana dan prasarana belum diisi", "Jadwal pelayanan belum diisi", "belum dibandingkan"]
      {
        #expect(page.text.contains(words), "\(words)")
      }
      let wrong = try await browser.post(.facilityRegister(.reviewDataset), ["dibandingkan": "besok"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Tulis tanggal"))
      let sent = try await browser.post(
        .facilityRegister(.reviewDataset), ["dibandingkan": "20-11-2026", "beda": "Alamat <lama>"])
      #expect(sent.status == .seeOther)
      #expect(try await browser.get(.facilityRegister(.dataset)).text.contains("Alamat &lt;lama&gt;"))
    }
    try await site.test(as: .dokter) { browser async throws in
      #expect(try await browser.get(.facilityRegister(.dataset)).status == .forbidden)
      #expect(try await browser.get(.facilityRegister(.staffPacts)).status == .forbidden)
    }
  }

  @Test(
    "Each month's pact tells its state and is printed: a draft while it waits, checkable once it is settled")
  func pacts() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(.facilityRegister(.staffPacts))
      #expect(page.text.contains("Oktober 2026") && page.text.contains("Disetujui otomatis"))
      #expect(page.text.contains("buku-kapitasi/bulan/2026-12/berkas/pakta.pdf"))
      let settled = try await browser.bytes(.ledger(.file("2026-11", "pakta.pdf"))).bytes
      let waiting = try await browser.bytes(.ledger(.file("2026-12", "pakta.pdf"))).bytes
      guard let words = try PDFText.of(settled), let draft = try PDFText.of(waiting) else { return }
      for expected in [
        "JUMLAH TENAGA MEDIS", "PI-TENAGA-2026-10", "dr. Ratna Kusumah", "Oktober 2026",
        "https://sehat.example/periksa/", "Disetujui otomatis",
      ] { #expect(words.contains(expected), "\(expected)") }
      #expect(draft.contains("BELUM DISETUJUI") && !draft.contains("/periksa/"))
    }
    let kinds = try await site.clinic.read(ReadIssuedDocuments(), by: site.demo.actor(.kepala)).counts
    #expect(kinds.map(\.kind) == [.staffPact])
  }

  @Test(
    "A change of account is asked for with its letter, completed step by step, and the old one named till then"
  )
  func accounts() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      var account: FormValues = [
        "untuk-pembayaran": "kapitasi", "bank": "Bank Contoh", "nomor-rekening": "0012345678",
        "atas-nama": "Puskesmas", "bendahara": "Bendahara", "dipakai-sejak": "01-01-2026",
      ]
      #expect(try await browser.post(.ledger(.account), account).status == .seeOther)
      account["nomor-rekening"] = "0087654321"
      account["dipakai-sejak"] = "01-06-2026"
      let bare = try await browser.post(.ledger(.account), account)
      #expect(bare.status == .unprocessableContent && bare.text.contains("perlu surat"))
      account["nomor-surat"] = "900/5/2026"
      account["tanggal-surat"] = "20-05-2026"
      #expect(try await browser.post(.ledger(.account), account).status == .seeOther)
      let sentence = "menunggu adendum bertanda tangan dan HFIS diperbarui"
      let page = try await browser.get(.ledger(.receipts))
      #expect(page.text.contains(sentence))
      let details = try await browser.get(.facilityRegister(.details))
      #expect(details.text.contains(sentence) && details.text.contains("0012345678"))
      let id = String(
        try #require(page.text.firstMatch(of: #/penerimaan/rekening/([0-9a-f-]{36})/langkah/#)?.1))
      let wrong = try await browser.post(.ledger(.accountStep(id)), ["langkah": "addendum"])
      #expect(wrong.status == .unprocessableContent)
      for (step, number) in [("addendum", "ADD/1"), ("hfis", "")] {
        let sent = try await browser.post(
          .ledger(.accountStep(id)),
          ["langkah": step, "tanggal-langkah": "10-06-2026", "nomor-langkah": number])
        #expect(sent.status == .seeOther)
      }
      let done = try await browser.get(.facilityRegister(.details))
      #expect(done.text.contains("0087654321") && !done.text.contains(sentence))
    }
  }

  @Test("The Puskesmas of an agreement stand on the page, on paper and in a file")
  func facilities() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(.ledger(.facilities()))
      #expect(page.text.contains("0114A026") && page.text.contains("Puskesmas Cempaka Sari"))
      let name = "bontang-2024"
      let csv = try await browser.get(.ledger(.facilitiesFile(name, format: "csv")))
      #expect(csv.text.contains("0114A026") && csv.text.contains("Nama Puskesmas"))
      #expect(try await browser.get(.ledger(.facilitiesFile(name, format: "pdf"))).text.hasPrefix("%PDF"))
      for (terms, format) in [(name, "exe"), ("tidak-ada", "csv")] {
        #expect(try await browser.get(.ledger(.facilitiesFile(terms, format: format))).status == .notFound)
      }
      #expect(try await browser.get(.ledger(.facilities(terms: "tidak-ada"))).status == .notFound)
    }
  }
}
