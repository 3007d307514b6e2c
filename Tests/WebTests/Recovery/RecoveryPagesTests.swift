import Clinic
import HTTPTypes
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of recovery and warnings")
struct RecoveryPagesTests {
  @Test(
    "Rupiah are read as they are written, and cents are not",
    arguments: [
      ("2.500.000", 2_500_000), ("Rp 2500000", 2_500_000), ("-50.000", -50_000), ("0", 0), ("2.50", nil),
      ("1,5", nil),
      ("", nil), ("1.0000", nil), ("99999999999999999999", nil), ("dua", nil), ("-", nil),
    ] as [(String, Int64?)])
  func rupiah(_ typed: String, _ amount: Int64?) { #expect(Rupiah(typed: typed)?.amount == amount) }

  @Test("A loss is agreed on, paid back in parts, and its Berita Acara is a PDF")
  func recovery() async throws {
    let site = try await TestSite { RecoveryPages(clinic: $0, documents: .test($0)) }
    try await site.test(as: .kepala) { browser async throws in
      var typed: FormValues = [
        "sebab": "overpaid-claims", "uraian": "Klaim ganda", "jumlah": "1.000.001", "cicilan": "4",
        "tanggal": "10-11-2026", "berita-acara": "BA/9",
      ]
      let long = try await browser.post(.recoveries(.list), typed)
      #expect(long.status == .unprocessableContent && long.text.contains("tanpa persetujuan BPJS"))
      typed["cicilan"] = "3"
      let agreed = try await browser.post(.recoveries(.list), typed)
      let id = String(try #require(agreed.location).split(separator: "/").last ?? "")
      let page = try await browser.get(.recoveries(.open(id)))
      #expect(page.text.contains("Rp333.335") && page.text.contains("Rp1.000.001"))
      let over = try await browser.post(
        .recoveries(.pay(id)),
        ["bayar": "2.000.000", "tanggal-bayar": "20-11-2026", "bukti": "TRX 1"])
      #expect(over.status == .unprocessableContent && over.text.contains("lebih besar"))
      let paid = try await browser.post(
        .recoveries(.pay(id)),
        ["bayar": "1.000.001", "tanggal-bayar": "20-11-2026", "bukti": "TRX 1"])
      #expect(paid.status == .seeOther)
      #expect(try await browser.get(.recoveries(.list)).text.contains("Lunas"))
      let paper = try await browser.get(.recoveries(.minutes(id)))
      #expect(paper.headers[.contentType] == "application/pdf" && paper.status == .ok)
    }
  }

  @Test("A warning within thirty days is refused with the day from which it may come; letters are PDFs")
  func warnings() async throws {
    let site = try await TestSite(
      { SanctionPages(clinic: $0, documents: .test($0)) },
      { VerificationPages(clinic: $0) })
    try await site.test(as: .kepala) { browser async throws in
      func give(_ day: String, _ number: String) async throws -> TestBrowser.Answer {
        try await browser.post(
          .sanctions(.list),
          [
            "jenis": "written", "pelanggaran": "charging", "nomor": number, "tanggal": day,
            "uraian": "Pungutan",
          ])
      }
      #expect(try await give("01-11-2026", "T/1").status == .seeOther)
      let early = try await give("20-11-2026", "T/2")
      #expect(early.status == .unprocessableContent && early.text.contains("2026-12-01"))
      let list = try await browser.get(.sanctions(.list))
      let id = try #require(list.text.firstMatch(of: /teguran\/surat\/([0-9a-f-]{36})/)).1
      let letter = try await browser.get(.sanctions(.letter(String(id))))
      #expect(letter.status == .ok && letter.headers[.contentType] == "application/pdf")
      #expect(try await browser.get(.sanctions(.reply(String(id)))).status == .notFound)
      #expect(
        try await browser.post(.sanctions(.answer(String(id))), ["jawaban": "Uang dikembalikan."]).status
          == .seeOther)
      #expect(try await browser.get(.sanctions(.reply(String(id)))).status == .ok)
      let bare = try await browser.post(.sanctions(.keepReply(String(id))), ["surat-tanggapan": "440/9"])
      #expect(bare.status == .unprocessableContent && bare.text.contains("Pilih pindaiannya"))
      let kept = try await browser.upload(
        .sanctions(.keepReply(String(id))), ["surat-tanggapan": "440/9"], file: Array("%PDF-1.7 x".utf8),
        as: "pindaian-tanggapan")
      #expect(kept.status == .seeOther)
      let answered = try await browser.get(.sanctions(.open(String(id))))
      let file = String(try #require(answered.text.firstMatch(of: /berkas-perkara\/([0-9a-f-]{36})/)).1)
      #expect(try await browser.get(.audits(.caseFile(file))).text == "%PDF-1.7 x")
      let withdraw = Route.sanctions(.withdrawReply(String(id)))
      let silent = try await browser.post(withdraw, ["tanggapan-keliru": file])
      #expect(silent.status == .unprocessableContent && silent.text.contains("Tulis alasannya"))
      let taken = try await browser.post(
        withdraw, ["tanggapan-keliru": file, "alasan-tarik-tanggapan": "Surat <lain>"])
      #expect(taken.status == .seeOther)
      let open = try await browser.get(.sanctions(.open(String(id))))
      #expect(open.text.contains("Ditarik") && open.text.contains("Surat &lt;lain&gt;"))
      #expect(open.text.contains("Tanggapan ditarik, belum dijawab"))
      #expect(!open.text.contains("Tarik pindaian yang keliru"))
      #expect(try await browser.get(.audits(.caseFile(file))).status == .notFound)
      #expect(try await browser.get(.sanctions(.list)).text.contains("Tanggapan ditarik, belum dijawab"))
      #expect(
        try await browser.post(.sanctions(.lift(String(id))), ["alasan": ""]).status == .unprocessableContent)
      #expect(
        try await browser.post(.sanctions(.lift(String(id))), ["alasan": "Surat 9"]).status == .seeOther)
      #expect(try await browser.get(.sanctions(.list)).text.contains("Dicabut"))
    }
  }
}
