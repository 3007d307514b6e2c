import Clinic
import JKN
import PDFReading
import Spreadsheets
import Testing
import Vocabulary

@testable import Web

@Suite("A batch that is paid late, from the statement to the penalty's minutes")
struct LateBatchTests {
  /// Complete on 5 October, due on 26 October, looked at on 20 November.
  static func batch(_ claims: ClaimSite) async throws -> ClaimBatchID {
    _ = try await claims.claim(on: "2026-10-01")
    let day = try #require(CalendarDate(iso: "2026-10-05"))
    let october = Clinic(
      store: claims.site.clinic.store, clock: .fixed(FacilityZone.wib.instant(on: day, hour: 9)))
    let month = try #require(ParticipantMonth("2026-10"))
    let id = try await october.run(MakeClaimBatch(.service, month), by: claims.officer)
    for event in [ClaimStage.Event.submit, .declareComplete, .tellFeedback, .agree] {
      try await october.run(MoveClaimBatch(id, event, on: day), by: claims.officer)
    }
    return id
  }

  private static func statement(_ gross: String) throws -> [UInt8] {
    Sheet(
      "Mutasi", heading: [[.text("BANK CONTOH")]],
      columns: ["Tanggal", "Uraian", "Kredit", "Pajak", "Bulan", "Referensi"].map { Sheet.Column($0) },
      rows: [
        [
          .date(try #require(CalendarDate(iso: "2026-11-18"))), .text("BPJS KLAIM PK20261005 0001"),
          .number(gross), .number("500"), .text("2026-10"), .text("TRX9"),
        ]
      ]
    ).xlsx()
  }

  @Test(
    "The statement's line is suggested, confirmed, and the late days and penalty stand on page, ledger and paper"
  )
  func whole() async throws {
    let claims = try await ClaimSite()
    let batch = try await Self.batch(claims)
    try await claims.site.test(as: .kepala) { browser async throws in
      let waiting = try await browser.get(.claims(.batch(batch.text)))
      #expect(waiting.text.contains("bila dibayar hari ini") && waiting.text.contains("Belum ada pembayaran"))
      #expect(try await browser.get(.claims(.paper(batch.text, "denda"))).status == .conflict)
      #expect(
        try await browser.post(.claims(.fpk(batch.text)), ["nomor-fpk": "FPK-10-77"]).status == .seeOther)
      let taken = try await browser.upload(
        .ledger(.importReceipts), ["rekening-koran-dari": "nonkapitasi"], file: Self.statement("19500"),
        as: "berkas")
      #expect(taken.status == .seeOther)
      let receipts = try await browser.get(.ledger(.receipts))
      let id = try #require(receipts.text.firstMatch(of: #/penerimaan/([0-9a-f-]{36})/pencocokan/#)?.1)
      let matching = Route.ledger(.matching(String(id)))
      let page = try await browser.get(matching)
      #expect(
        page.text.contains("PK-20261005-0001") && page.text.contains("nomor pengajuan atau FPK disebut"))
      #expect(page.text.contains("jumlahnya sama") && page.text.contains("FPK-10-77"))
      let none = try await browser.post(matching)
      #expect(none.status == .unprocessableContent && none.text.contains("Pilih pengajuannya"))
      let much = try await browser.post(matching, ["pengajuan": batch.text, "jumlah-cocok": "99.999"])
      #expect(much.status == .unprocessableContent && much.text.contains("belum dibayar Rp20.000"))
      #expect(try await browser.post(matching, ["pengajuan": batch.text]).status == .seeOther)

      let rule = try ShippedTerms.named("pmk3-2023").latePayment(
        of: Rupiah(20_000), daysLate: 23, cause: .bpjs)
      let paid = try await browser.get(.claims(.batch(batch.text)))
      #expect(paid.text.contains("Terlambat 23 hari; denda \(rule.penalty.text)"))
      #expect(paid.text.contains("TRX9") && paid.text.contains("Rp19.500") && paid.text.contains("lunas"))
      let ledger = try await browser.get(.ledger(.month("2026-10")))
      #expect(ledger.text.contains("23 hari") && ledger.text.contains("Berita acara denda"))
      let paper = try await browser.bytes(.claims(.paper(batch.text, "denda")))
      #expect(paper.status == .ok)
      if let words = try PDFText.of(paper.bytes) {
        #expect(
          words.contains("KESEPAKATAN DENDA") && words.contains(rule.penalty.text)
            && words.contains("FPK-10-77"))
        #expect(words.contains("26 Okt 2026") && words.contains("18 Nov 2026") && words.contains("TRX9"))
      }
      let match = try #require(
        try await browser.get(matching).text.firstMatch(
          of: #/value="([0-9a-f-]{36})"[^>]*>PK-20261005-0001/#)?.1)
      let kept = try await browser.post(.ledger(.release(String(id))), ["pencocokan": String(match)])
      #expect(kept.status == .unprocessableContent && kept.text.contains("Tulis alasannya"))
      let released = try await browser.post(
        .ledger(.release(String(id))), ["pencocokan": String(match), "alasan-lepas": "Keliru"])
      #expect(released.status == .seeOther)
      #expect(try await browser.get(.claims(.batch(batch.text))).text.contains("Penerimaan dilepas"))
      #expect(try await browser.get(.claims(.paper(batch.text, "denda"))).status == .conflict)
    }
  }

  @Test("A part is shown as a part, and a claims officer sees what came without reaching the ledger")
  func partial() async throws {
    let claims = try await ClaimSite()
    let batch = try await Self.batch(claims)
    let october = try #require(ParticipantMonth("2026-10"))
    let day = try #require(CalendarDate(iso: "2026-10-20"))
    let receipt = try await claims.site.clinic.run(
      RecordReceipt(ReceiptDraft(.nonCapitation, for: october, on: day, gross: Rupiah(12_000))),
      by: claims.site.demo.actor(.kepala))
    try await claims.site.clinic.run(MatchReceipt(receipt, to: batch), by: claims.site.demo.actor(.kepala))
    try await claims.site.test(as: .klaim) { browser async throws in
      let page = try await browser.get(.claims(.batch(batch.text)))
      #expect(page.text.contains("Baru dibayar sebagian") && page.text.contains("-Rp8.000"))
      #expect(!page.text.contains("/pencocokan"))
      #expect(try await browser.get(.ledger(.matching(receipt.text))).status == .forbidden)
      #expect(
        try await browser.post(.ledger(.matching(receipt.text)), ["pengajuan": batch.text]).status
          == .forbidden)
    }
    try await claims.site.test(as: .kepala) { browser async throws in
      #expect(try await browser.get(.ledger(.matching("x"))).status == .notFound)
      #expect(try await browser.get(.ledger(.matching(batch.text))).status == .notFound)
    }
  }
}
