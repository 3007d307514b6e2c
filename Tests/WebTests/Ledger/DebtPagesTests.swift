import Clinic
import JKN
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of penalties and underpayments")
struct DebtPagesTests {
  @Test("A penalty that came is written down in parts, shown where it belongs, and released when wrong")
  func penalty() async throws {
    let claims = try await ClaimSite()
    let batch = try await LateBatchTests.batch(claims)
    let head = claims.site.demo.actor(.kepala)
    let (october, day) = (
      try #require(ParticipantMonth("2026-10")), try #require(CalendarDate(iso: "2026-11-18"))
    )
    let receipt = try await claims.site.clinic.run(
      RecordReceipt(ReceiptDraft(.nonCapitation, for: october, on: day, gross: Rupiah(20_000))), by: head)
    try await claims.site.clinic.run(MatchReceipt(receipt, to: batch), by: head)
    let penalty = try ShippedTerms.named("pmk3-2023").latePayment(
      of: Rupiah(20_000), daysLate: 23, cause: .bpjs
    ).penalty
    let debt = Route.ledger(.debt("denda-klaim", batch.text))
    @Sendable func form(_ amount: String, _ day: String = "19-11-2026") -> FormValues {
      ["rekening": "nonkapitasi", "diterima": day, "bruto": amount, "referensi": "DENDA1"]
    }
    try await claims.site.test(as: .kepala) { browser async throws in
      let list = try await browser.get(.ledger(.debts(year: "2026")))
      #expect(list.text.contains("PK-20261005-0001") && list.text.contains(penalty.text))
      let page = try await browser.get(debt)
      #expect(page.status == .ok && page.text.contains("belum dibayar") && page.text.contains("III.18"))
      let wrong: [(FormValues, String)] = [
        (form("\(penalty.amount + 1)"), "Melebihi yang belum dibayar"), (form("-5"), "lebih dari nol"),
        (form("5", "17-11-2026"), "baru ada sejak 18-11-2026"), (form("5", "21-11-2026"), "masa depan"),
        ([:], "Pilih salah satu"),
      ]
      for (values, sentence) in wrong {
        let refused = try await browser.post(debt, values)
        #expect(refused.status == .unprocessableContent && refused.text.contains(sentence), "\(sentence)")
      }
      for unknown: Route in [
        .ledger(.debt("denda-klaim", receipt.text)), .ledger(.debt("denda", batch.text)),
        .ledger(.debt("denda-kapitasi", "2026-10")), .ledger(.debts(year: "1999")),
      ] {
        #expect(try await browser.get(unknown).status == .notFound)
      }
      #expect(try await browser.post(debt, form("100")).status == .seeOther)
      let left = (penalty - Rupiah(100)).text
      #expect(try await browser.get(debt).text.contains("diterima Rp100, sisa \(left)"))
      let year = try await browser.get(.ledger(.year("2026")))
      #expect(year.text.contains("Denda klaim") && year.text.contains("/buku-kapitasi/tagihan?tahun=2026"))
      #expect(try await browser.get(.claims(.batch(batch.text))).text.contains("Denda belum diterima"))
      #expect(
        try await browser.get(.ledger(.month("2026-10"))).text.contains("diterima Rp100, belum \(left)"))
      let payment = try #require(
        try await browser.get(debt).text.firstMatch(of: /<option value="([0-9a-f-]{36})">/)
      ).1
      let release = Route.ledger(.releaseDebt("denda-klaim", batch.text))
      let bare = try await browser.post(release, ["pembayaran": String(payment)])
      #expect(bare.status == .unprocessableContent && bare.text.contains("Tulis alasannya"))
      let none = try await browser.post(release, ["alasan-lepas-tagihan": "Keliru"])
      #expect(none.status == .unprocessableContent && none.text.contains("Pilih pembayaran"))
      let released = try await browser.post(
        release, ["pembayaran": String(payment), "alasan-lepas-tagihan": "Keliru"])
      #expect(released.status == .seeOther)
      #expect(try await browser.get(debt).text.contains("belum dibayar"))
    }
    try await claims.site.test(as: .klaim) { browser async throws in
      #expect(try await browser.get(debt).status == .forbidden)
      #expect(try await browser.post(debt, form("5")).status == .forbidden)
      #expect(try await browser.get(.claims(.batch(batch.text))).text.contains("Denda belum diterima"))
    }
  }

  @Test("A year without any says so")
  func empty() async throws {
    let claims = try await ClaimSite()
    try await claims.site.test(as: .adminDinas) { browser async throws in
      let page = try await browser.get(.ledger(.debts(year: "2025")))
      #expect(page.status == .ok && page.text.contains("Tidak ada denda"))
    }
  }
}
