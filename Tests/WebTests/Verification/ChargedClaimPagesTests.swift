import Clinic
import JKN
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of a post-claim verification")
struct ChargedClaimPagesTests {
  /// An injection paid in October 2026.
  private func paid() async throws -> TestSite {
    let desk = try await ClaimSite()
    let (clinic, officer) = (desk.site.clinic, desk.officer)
    let batch = try await desk.batch()
    let day = try #require(CalendarDate(iso: "2026-11-20"))
    for event in [ClaimStage.Event.submit, .declareComplete, .tellFeedback, .agree] {
      try await clinic.run(MoveClaimBatch(batch, event, on: day), by: officer)
    }
    let total = try await clinic.read(ReadClaimBatch(batch), by: officer).lines.compactMap(\.asked?.payable)
      .reduce(.zero) { $0 + $1 }
    try await clinic.run(
      MoveClaimBatch(
        batch, .pay, on: day, payment: .init(paid: total, tax: .zero, fee: .zero, cause: .bpjs)), by: officer)
    try await clinic.store.write { tx in try tx.execute("UPDATE claim_batch SET paid_on = '2026-10-28'") }
    return desk.site
  }

  @Test(
    "Charged claims are drawn and judged line by line, and the difference becomes a recovery with its link")
  func course() async throws {
    let site = try await paid()
    try await site.test(as: .kepala) { browser async throws in
      let opened = try await browser.post(
        .audits(.list),
        [
          "jenis": "post-claim", "dari": "01-10-2026", "sampai": "31-10-2026", "tentang": "Klaim Oktober",
          "pemeriksa": "internal",
        ])
      let id = String(try #require(opened.location).split(separator: "/").last ?? "")
      #expect(try await browser.get(.audits(.open(id))).text.contains("Klaim yang dibebankan kepada BPJS"))
      let drawn = try await browser.post(
        .audits(.sample(id)), ["populasi": "charged", "benih": "1", "ukuran": "5"])
      #expect(drawn.status == .seeOther)
      let page = try await browser.get(.audits(.open(id)))
      #expect(page.text.contains("Klaim terpilih") && page.text.contains("Bukti ditandai lengkap"))
      #expect(!page.text.contains("Wati Contoh"))
      let claim = try #require(page.text.firstMatch(of: /<option value="([0-9a-f-]{36})">1\. K-/)).1
      let blank = try await browser.post(.audits(.claimFinding(id)), ["klaim": String(claim)])
      #expect(blank.status == .unprocessableContent && blank.text.contains("Pilih lengkap atau kurang"))
      let found = try await browser.post(
        .audits(.claimFinding(id)),
        [
          "klaim": String(claim), "kelengkapan": "tidak", "kesesuaian": "tidak", "seharusnya": "0",
          "uraian-klaim": "Tanpa lembar bukti",
        ])
      #expect(found.status == .seeOther)
      #expect(try await browser.get(.audits(.open(id))).text.contains("Terbayar lebih"))
      let early = try await browser.post(.audits(.recover(id)), ["cicilan": "1", "berita-acara": "BA/1"])
      #expect(early.status == .unprocessableContent && early.text.contains("Tulis tanggal Berita Acara"))
      let started = try await browser.post(
        .audits(.recover(id)),
        ["cicilan": "1", "berita-acara": "BA/1", "tanggal-berita-acara": "20-11-2026"])
      #expect(started.status == .seeOther)
      let linked = try await browser.get(.audits(.open(id)))
      #expect(linked.text.contains("Pemulihan K-20261120") && linked.text.contains("Pemulihan kerugian"))
      let recovery = try #require(linked.text.firstMatch(of: /\/pemulihan\/([0-9a-f-]{36})/)).1
      let answer = try await site.clinic.read(
        ReadRecovery(try #require(RecoveryID(String(recovery)))), by: site.demo.actor(.kepala))
      #expect(answer.recovery.auditCase?.text == id)
    }
  }

  @Test("An underpayment is expected, a receipt pays it in parts, and is released when it did not")
  func underpayment() async throws {
    let site = try await paid()
    let head = site.demo.actor(.kepala)
    let clinic = site.clinic
    let (first, last) = (
      try #require(CalendarDate(iso: "2026-10-01")), try #require(CalendarDate(iso: "2026-10-31"))
    )
    let opened = try await clinic.run(
      OpenCase(.postClaim, trigger: nil, about: "Oktober", auditor: .internal, from: first, to: last),
      by: head)
    try await clinic.run(DrawSample(opened.id, .charged, seed: 1, size: 1), by: head)
    let claim = try #require(try await clinic.read(ReadCase(opened.id), by: head).sample?.claims.first)
    try await clinic.run(
      RecordClaimFinding(
        opened.id, claim.id, isComplete: true, conforms: false, proper: claim.charged + Rupiah(2_000),
        note: "Tarif lama"), by: head)
    let receipt = try await clinic.run(
      RecordReceipt(
        ReceiptDraft(.nonCapitation, for: ParticipantMonth(of: first), on: last, gross: Rupiah(2_000))),
      by: head)
    try await site.test(as: .kepala) { browser async throws in
      #expect(try await browser.post(.audits(.expect(opened.id.text))).status == .seeOther)
      #expect(
        try await browser.get(.audits(.open(opened.id.text))).text.contains("Tagihan kepada BPJS KB-20261120")
      )
      let page = try await browser.get(.ledger(.matching(receipt.text)))
      #expect(page.text.contains("Denda dan kurang bayar") && page.text.contains("Rp2.000"))
      let owed = try #require(page.text.firstMatch(of: /<option value="kurang-bayar:([0-9a-f-]{36})">/)).1
      let debt = Route.ledger(.debt("kurang-bayar", String(owed)))
      let blank = try await browser.post(.ledger(.payDebt(receipt.text)))
      #expect(blank.status == .unprocessableContent && blank.text.contains("Pilih denda atau kurang bayar"))
      let part = try await browser.post(
        .ledger(.payDebt(receipt.text)), ["tagihan": "kurang-bayar:\(owed)", "jumlah-tagihan": "1.500"])
      #expect(part.status == .seeOther)
      #expect(try await browser.get(debt).text.contains("diterima Rp1.500, sisa Rp500"))
      let rest = try await browser.post(.ledger(.payDebt(receipt.text)), ["tagihan": "kurang-bayar:\(owed)"])
      #expect(rest.status == .seeOther)
      #expect(try await browser.get(.audits(.open(opened.id.text))).text.contains("dibayar 31 Okt 2026"))
      #expect(try await browser.get(.ledger(.year("2026"))).text.contains("Kurang bayar"))
      for _ in 1...2 {
        let payment = try #require(
          try await browser.get(debt).text.firstMatch(of: /<option value="([0-9a-f-]{36})">/)
        ).1
        let released = try await browser.post(
          .ledger(.releaseDebt("kurang-bayar", String(owed))),
          ["pembayaran": String(payment), "alasan-lepas-tagihan": "Untuk klaim lain"])
        #expect(released.status == .seeOther)
      }
      #expect(try await browser.get(.audits(.open(opened.id.text))).text.contains("belum dibayar"))
    }
  }
}
