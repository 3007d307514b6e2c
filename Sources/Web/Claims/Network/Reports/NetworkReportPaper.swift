import Clinic
import Documents
import Vocabulary

/// The monthly report of a network facility as it goes to BPJS through the Puskesmas (PKS 004 Ps.5(6); NET-10): sums of
/// services, nobody's name but those who answer for it.
struct NetworkReportPaper {
  let report: NetworkReport
  let network: NetworkFacility
  let facility: Facility
  let district: String
  let head: String

  private var words: NetworkReportWords { NetworkReportWords(report: report, zone: facility.zone) }

  var draft: DocumentDraft {
    DocumentDraft(
      .networkReport, number: report.number, title: "Laporan bulanan jejaring",
      facts: [
        .init("Jejaring", network.name), .init("Bulan", report.month.words),
        .init("Jumlah pelayanan", Indonesian.number(report.content.count)),
      ])
  }

  func document(at now: Instant) -> Documents.Document {
    Documents.Document(
      "Laporan bulanan \(network.name) \(report.month.words)",
      letterhead: Letterhead(of: facility, in: district), madeAt: now,
      blocks: [
        .heading("LAPORAN BULANAN JEJARING", number: report.number),
        .paragraph(
          "Kepada Yth. Kepala BPJS Kesehatan Cabang …………………………, melalui \(facility.name)", .left),
        .facts([
          .init("Jejaring", network.name), .init("Jenis", network.kind.word),
          .init("Penanggung jawab", PaperLine.or(network.form.signer)), .init("Alamat", network.address),
          .init("Bulan pelayanan", report.month.words),
          .init(
            "Puskesmas",
            "\(facility.name), kode \(PaperLine.or(facility.bpjsProvider ?? "", PaperLine.short))"),
        ]),
      ] + content + [
        .section("Konfirmasi dan persetujuan"),
        .facts([
          .init("Dikonfirmasi jejaring", words.confirmed),
          .init("Disetujui Puskesmas", report.approved.map(words.mark) ?? "belum"),
        ]),
        .signatures([
          Signature(role: network.name, name: report.confirmer),
          Signature(
            placeAndDay: "…………………………, …………………………", role: "Kepala \(facility.name)",
            name: PaperLine.or(head, PaperLine.short)),
        ]),
      ])
  }

  private var content: [Block] {
    let content = report.content
    guard !content.isEmpty else {
      return [.paragraph("Nihil: tidak ada pelayanan untuk peserta JKN pada bulan ini.", .left)] + note
    }
    var blocks: [Block] = []
    if !content.claimed.isEmpty {
      blocks += [.section("Pelayanan yang ditagih"), .table(claimed)]
    }
    if !content.others.isEmpty {
      blocks += [.section("Pelayanan lain"), .table(others)]
    }
    return blocks + note
  }

  private var note: [Block] {
    report.content.note.isEmpty ? [] : [.facts([.init("Catatan", report.content.note)])]
  }

  private var claimed: Table {
    let lines = report.content.claimed
    return Table(
      [
        .init("Tarif", weight: 1.2), .init("Pelayanan", weight: 3.4), .init("Jumlah", weight: 0.9, .right),
        .init("Peserta", weight: 0.9, .right), .init("Ditagih", weight: 1.5, .right),
      ],
      rows: lines.map {
        [
          $0.code, $0.service, Indonesian.number($0.count), $0.people.map(Indonesian.number) ?? "",
          $0.amount?.text ?? "",
        ]
      },
      total: [
        "", "Jumlah", Indonesian.number(lines.reduce(0) { $0 + $1.count }), "", report.content.amount.text,
      ])
  }

  private var others: Table {
    Table(
      [.init("Pelayanan", weight: 4), .init("Jumlah", weight: 1, .right)],
      rows: report.content.others.map { [$0.service, Indonesian.number($0.count)] })
  }
}
