import Clinic
import Documents
import Vocabulary

extension ManualReport {
  /// As it is handed in: A4 across, the heads on every page, the sums, a place for each participant's signature and for
  /// the head of the Puskesmas.
  func document(at now: Instant, in district: String) -> Documents.Document {
    let columns = ManualReportColumn.all(of: kind)
    let table = Table(
      columns.map { Table.Column($0.heading, weight: $0.weight(in: kind), $0.alignment) },
      rows: lines.enumerated().map { number, line in
        columns.map { $0.words(line, number: number + 1, facility.zone) }
      },
      total: columns.map { $0.total(of: self) })
    return Documents.Document(
      "\(kind.title) \(month.words)", paper: .a4Landscape,
      letterhead: Letterhead(of: facility, in: district), madeAt: now,
      blocks: [
        .heading(kind.title.uppercased()),
        .facts([
          Block.Fact("Fasilitas kesehatan", facility.name), Block.Fact("Alamat", facility.address),
          Block.Fact("Bulan", Indonesian.months[month.month - 1]), Block.Fact("Tahun", String(month.year)),
        ]),
        .table(table),
        .signature(ofHeadOf: facility),
      ])
  }
}

extension ManualReport {
  /// What the register of letters and whoever checks the paper know of it: sums, nobody's name.
  var draft: DocumentDraft {
    DocumentDraft(
      .manualReport, number: "\(kind.rawValue)-\(month.text)", title: kind.title,
      facts: [
        .init("Bulan", month.words), .init("Jumlah kunjungan", Indonesian.number(lines.count)),
        .init("Dirujuk", Indonesian.number(referred)),
      ])
  }
}

extension ManualReportColumn {
  fileprivate func weight(in kind: ManualReport.Kind) -> Double {
    switch self {
    case .number: 0.5
    case .day: 1
    case .time: 0.7
    case .contact: 0.8
    case .complaint: 1.6
    case .result: 1.1
    case .doctor: 1.3
    case .channel: 1.2
    case .card: 1.3
    // The log book has more columns to the same width.
    case .name: kind == .telekonsultasi ? 1.7 : 2.2
    case .diagnosis: kind == .telekonsultasi ? 2 : 3
    case .stay: 0.8
    case .referred: 0.8
    case .signature: 1.6
    }
  }

  fileprivate var alignment: TextAlignment {
    switch self {
    case .number, .stay: .right
    default: .left
    }
  }

  fileprivate func words(_ line: ManualReport.Line, number: Int, _ zone: FacilityZone) -> String {
    switch self {
    case .number: String(number)
    case .day: TypedDate.write(line.day)
    case .time: line.call.map { Indonesian.clock($0.at, zone) } ?? ""
    case .card: line.card?.text ?? ""
    case .name: line.name
    case .contact: line.call?.contact ?? ""
    case .complaint: line.call?.complaint ?? ""
    case .diagnosis: line.diagnosis
    case .stay: line.stay.map(String.init) ?? ""
    case .referred: line.referred ? "Ya" : "Tidak"
    case .result: line.call?.result?.word ?? ""
    case .doctor: line.call?.doctor ?? ""
    // Two lines high: somebody writes there.
    case .signature, .channel: "\n"
    }
  }

  fileprivate func total(of report: ManualReport) -> String {
    switch self {
    case .name: "Jumlah kunjungan"
    case .diagnosis: Indonesian.number(report.lines.count)
    case .referred: Indonesian.number(report.referred)
    default: ""
    }
  }
}
