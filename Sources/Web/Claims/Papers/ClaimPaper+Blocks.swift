import Clinic
import Documents
import JKN
import Vocabulary

/// What stands on the papers that go with every batch (Peraturan BPJS Kesehatan 7/2018 Ps. 12; agreement 004 Lampiran II II.1).
extension ClaimPaper {
  var form: [Block] {
    [
      heading, .paragraph("Kepada Kepala BPJS Kesehatan Cabang …………………………", .left),
      .paragraph("Bersama ini diajukan klaim pelayanan non-kapitasi dengan rincian sebagai berikut.", .left),
      .facts(facts), .table(sums),
    ] + paidInto + [.signatures([Signature(role: "Petugas klaim", name: batch.madeBy), head])]
  }

  private var sums: Table {
    Table(
      [
        .init("Tarif", weight: 1.2), .init("Pelayanan", weight: 4), .init("Klaim", weight: 0.8, .right),
        .init("Jumlah", weight: 1.6, .right),
      ],
      rows: summary.rows.map { [$0.code, $0.what, Indonesian.number($0.count), $0.amount.text] },
      total: ["", "Jumlah", Indonesian.number(summary.count), summary.total.text])
  }

  var recap: [Block] {
    let rows = answer.lines.enumerated().map { index, claim in
      [
        String(index + 1), claim.number, TypedDate.write(claim.day), claim.card?.text ?? "", claim.name,
        claim.asked?.code ?? "", claim.performerName, Indonesian.number(answer.book.documents(claim)),
        answer.book.payable(claim).text,
      ]
    }
    let table = Table(
      [
        .init("No.", weight: 0.5, .right), .init("Nomor klaim", weight: 1.7), .init("Tanggal", weight: 1.1),
        .init("Nomor kartu", weight: 1.5), .init("Nama", weight: 2.4), .init("Tarif", weight: 1.4),
        .init("Dilayani oleh", weight: 2.2), .init("Dokumen", weight: 0.9, .right),
        .init("Jumlah", weight: 1.4, .right),
      ], rows: rows,
      total: ["", "", "", "", "Jumlah", "", "", Indonesian.number(count.evidence), summary.total.text])
    return [
      heading, .facts(Array(facts.prefix(4))), .table(table), .facts(honoraria + [handedOver]),
      .signatures([Signature(role: "", name: ""), head]),
    ]
  }

  var receipt: [Block] {
    [heading, .facts(received)] + paidInto + [.signatures([Signature(role: "Meterai", name: ""), head])]
  }

  private var received: [Block.Fact] {
    let sum: [Block.Fact] = [
      .init("Sudah terima dari", "BPJS Kesehatan Cabang …………………………"),
      .init("Uang sejumlah", summary.total.text), .init("Terbilang", Indonesian.spelled(summary.total)),
    ]
    let purpose = Block.Fact(
      "Untuk pembayaran",
      "Klaim non-kapitasi (\(batch.kind.word.lowercased())) \(facility.name) sampai \(batch.month.words), \(Indonesian.number(summary.count)) klaim"
    )
    return sum + honoraria + [purpose]
  }

  private var withheld: String {
    summary.tax > .zero
      ? ", dengan PPh Pasal 21 honorarium \(summary.tax.text) dan diterima bersih \(summary.net.text)," : ""
  }

  var responsibility: [Block] {
    [
      heading, .paragraph("Yang bertanda tangan di bawah ini:", .left),
      .facts([
        .init("Nama", PaperLine.or(settings.head)), .init("NIP", PaperLine.or(settings.headNumber)),
        .init("Jabatan", "Kepala \(facility.name)"), .init("Alamat", facility.address),
      ]), .paragraph("menyatakan dengan sesungguhnya bahwa:", .left),
      .numbered([
        "Klaim non-kapitasi nomor \(batch.number) sebanyak \(Indonesian.number(summary.count)) klaim sejumlah \(summary.total.text) (\(Indonesian.spelled(summary.total)))\(withheld) benar dan sesuai dengan pelayanan yang diberikan kepada peserta.",
        "Bukti pelayanan setiap klaim lengkap, sah, dan tersimpan, termasuk yang berasal dari jejaring.",
        "Kebenaran seluruh dokumen klaim menjadi tanggung jawab kami sepenuhnya (\(answer.book.terms(on: batch.month.lastDay).source(.claimTruth))).",
        "Bila di kemudian hari ditemukan kelebihan pembayaran, kami bersedia mengembalikannya menurut perjanjian.",
      ]),
      .paragraph("Pernyataan ini dibuat tanpa paksaan untuk dipakai sebagaimana mestinya."),
      .signatures([Signature(role: "Meterai", name: ""), head]),
    ]
  }
}
