import Clinic
import JKN
import PDFReading
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of a batch of claims")
struct ClaimBatchPagesTests {
  @Test("The same total stands on the page, in every paper and in the files")
  func oneFigure() async throws {
    let claims = try await ClaimSite()
    let id = try await claims.batch()
    try await claims.site.test(as: .klaim) { browser async throws in
      let page = try await browser.get(.claims(.batch(id.text)))
      #expect(page.text.contains("Rp20.000") && page.text.contains("PK-20261120-0001"))
      for paper in ["fpk", "rekap", "kuitansi", "sptjm"] {
        let file = try await browser.get(.claims(.paper(id.text, paper)))
        #expect(file.status == .ok && file.text.hasPrefix("%PDF"), "\(paper)")
      }
      for paper in ["denda", "keterlambatan"] {
        #expect(try await browser.get(.claims(.paper(id.text, paper))).status == .conflict)
      }
      #expect(try await browser.get(.claims(.paper(id.text, "surat-cinta"))).status == .notFound)
      let csv = try await browser.get(.claims(.export(id.text, format: "csv")))
      let heads = ClaimExtractSheet.columns.map(\.heading).joined(separator: ";")
      #expect(csv.text.hasPrefix("\u{FEFF}" + heads + "\r\n") && csv.text.contains(";20000\r\n"))
      #expect(csv.text.contains("\(ClaimSite.card);P;32"))
      #expect(try await browser.get(.claims(.export(id.text, format: "xlsx"))).text.hasPrefix("PK"))
      #expect(try await browser.get(.claims(.export(id.text, format: "exe"))).status == .notFound)
    }
  }

  @Test("The papers say in words and rupiah what the rule gives")
  func papers() async throws {
    let claims = try await ClaimSite()
    let id = try await claims.batch()
    let answer = try await claims.site.clinic.read(ReadClaimBatch(id), by: claims.officer)
    for kind in [ClaimPaper.Kind.fpk, .rekap, .kuitansi, .sptjm] {
      let paper = ClaimPaper(kind, answer, district: "Kab. Bandung")
      guard let words = try PDFText.of(paper.document(at: TestSite.morning).pdf()) else { break }
      #expect(words.contains("Rp20.000"), "\(kind)")
      #expect(words.contains("PUSKESMAS CEMPAKA SARI"))
      if kind == .fpk || kind == .rekap { #expect(words.contains("Jumlah dokumen"), "\(kind)") }
    }
    let receipt = ClaimPaper(.kuitansi, answer, district: "Kab. Bandung").document(at: TestSite.morning)
    #expect("\(receipt.blocks)".contains("dua puluh ribu rupiah"))
    #expect(ClaimSummary(answer).total == answer.book.total(answer.lines))
  }

  @Test("Steps are written down; what cannot be is refused with the reason")
  func steps() async throws {
    let claims = try await ClaimSite()
    let id = try await claims.batch()
    try await claims.site.test(as: .klaim) { browser async throws in
      func move(_ step: String, _ day: String = "20-11-2026", _ more: FormValues = [:]) async throws
        -> TestBrowser.Answer
      {
        var fields = more
        fields["langkah"] = step
        fields["hari"] = day
        return try await browser.post(.claims(.move(id.text)), fields)
      }
      #expect(try await move("pay").status == .conflict)
      #expect(try await move("terbang").status == .notFound)
      #expect(try await move("submit", "21-11-2026").text.contains("tidak boleh di masa depan"))
      #expect(try await move("submit").status == .seeOther)
      let uncounted = try await move("match-count")
      #expect(uncounted.status == .unprocessableContent && uncounted.text.contains("Isi angkanya"))
      #expect(try await move("match-count", "20-11-2026", ["dokumen": "3"]).status == .seeOther)
      let back = try await browser.get(.claims(.batch(id.text)))
      #expect(back.text.contains("BPJS menghitung 3") && back.text.contains("tidak menghentikan waktu"))
      #expect(try await move("submit").status == .seeOther)
      let total = try await claims.documents(id)
      #expect(try await browser.get(.claims(.batch(id.text))).text.contains("Seluruhnya \(total) dokumen"))
      #expect(try await move("match-count", "20-11-2026", ["dokumen": "\(total)"]).status == .seeOther)
      for step in ["declare-complete", "tell-feedback"] {
        #expect(try await move(step).status == .seeOther)
      }
      let waiting = try await browser.get(.claims(.batch(id.text)))
      #expect(waiting.text.contains("Umpan balik disetujui atau ditanggapi") && waiting.text.contains("23"))
      #expect(
        try await browser.post(.claims(.sign(id.text)), ["diserahkan": "20-11-2026"]).status == .seeOther)
      #expect(try await move("agree").status == .seeOther)
      let much = try await move("pay", "20-11-2026", ["dibayar": "20.001"])
      #expect(much.status == .unprocessableContent && much.text.contains("jumlah yang diajukan"))
      #expect(try await move("pay", "20-11-2026", ["dibayar": "20.000", "pajak": "500"]).status == .seeOther)
      #expect(try await browser.get(.claims(.batch(id.text))).text.contains("Rp19.500"))
    }
  }

  @Test("A file of answers is taken in, told, and taken back")
  func answers() async throws {
    let claims = try await ClaimSite()
    let id = try await claims.batch()
    let day = try #require(CalendarDate(iso: "2026-11-20"))
    for event in [ClaimStage.Event.submit, .declareComplete] {
      try await claims.site.clinic.run(MoveClaimBatch(id, event, on: day), by: claims.officer)
    }
    try await claims.site.test(as: .klaim) { browser async throws in
      let none = try await browser.post(.claims(.answers), ["pengajuan": id.text])
      #expect(none.status == .unprocessableContent && none.text.contains("Pilih berkas"))
      let file = "Nosjp;Status;Biaya\nK-20261120-0001;Dibayar;20.000\nK-1;Layak;\n"
      let sent = try await browser.upload(
        .claims(.answers), ["pengajuan": id.text], file: Array(file.utf8), name: "jawaban.csv")
      #expect(sent.location == Route.claims(.batch(id.text)).url)
      let page = try await browser.get(.claims(.batch(id.text)))
      let answer = try #require(page.text.firstMatch(of: #/jawaban/([0-9a-f-]{36})/batal/#)?.1)
      #expect(
        page.text.contains("1 baris disimpan, 1 ditolak")
          && page.text.contains("Baris 3: klaim K-1 tidak ada"))
      let undone = try await browser.post(.claims(.undo(String(answer))), ["pengajuan": id.text])
      #expect(undone.status == .seeOther)
      #expect(try await browser.get(.claims(.batch(id.text))).text.contains("Dibatalkan oleh"))
    }
  }

  @Test(
    "Amounts are spelled as receipts spell them",
    arguments: [
      (0, "nol rupiah"), (11, "sebelas rupiah"), (115, "seratus lima belas rupiah"), (1_000, "seribu rupiah"),
      (21_406, "dua puluh satu ribu empat ratus enam rupiah"),
      (786_000, "tujuh ratus delapan puluh enam ribu rupiah"),
      (89_232_500, "delapan puluh sembilan juta dua ratus tiga puluh dua ribu lima ratus rupiah"),
      (1_000_000_001, "satu miliar satu rupiah"),
    ])
  func spelled(_ amount: Int64, _ words: String) {
    #expect(Indonesian.spelled(Rupiah(amount)) == words)
  }
}
