import Clinic
import Spreadsheets
import Vocabulary

extension ManualReport {
  /// The same columns for spreadsheet programs; what is written by hand stays on paper.
  var sheet: Sheet {
    let columns = ManualReportColumn.all(of: kind).filter { !$0.isByHand }
    return Sheet(
      "\(kind.rawValue.uppercased()) \(month.text)",
      heading: [
        [.text(kind.title)], [.text("Fasilitas kesehatan"), .empty, .text(facility.name)],
        [.text("Alamat"), .empty, .text(facility.address)], [.text("Bulan"), .empty, .text(month.words)], [],
      ],
      columns: columns.map { Sheet.Column($0.heading, width: $0.width) },
      rows: lines.enumerated().map { number, line in
        columns.map { $0.cell(line, number: number + 1, facility.zone) }
      },
      total: columns.map { $0.total(of: self) })
  }
}

extension ManualReportColumn {
  fileprivate var width: Int {
    switch self {
    case .number: 6
    case .day: 12
    case .card: 16
    case .name: 32
    case .diagnosis: 48
    case .stay, .referred, .time: 10
    case .contact: 14
    case .complaint: 40
    case .result, .doctor: 28
    case .signature, .channel: 20
    }
  }

  fileprivate func cell(_ line: ManualReport.Line, number: Int, _ zone: FacilityZone) -> Cell {
    switch self {
    case .number: .whole(number)
    case .day: .date(line.day)
    case .time: line.call.map { .text(Indonesian.clock($0.at, zone)) } ?? .empty
    case .card: line.card.map { .text($0.text) } ?? .empty
    case .name: .text(line.name)
    case .contact: .text(line.call?.contact ?? "")
    case .complaint: .text(line.call?.complaint ?? "")
    case .diagnosis: .text(line.diagnosis)
    case .stay: line.stay.map { .whole($0) } ?? .empty
    case .referred: .text(line.referred ? "Ya" : "Tidak")
    case .result: .text(line.call?.result?.word ?? "")
    case .doctor: .text(line.call?.doctor ?? "")
    case .signature, .channel: .empty
    }
  }

  fileprivate func total(of report: ManualReport) -> Cell {
    switch self {
    case .name: .text("Jumlah kunjungan")
    case .diagnosis: .whole(report.lines.count)
    case .referred: .whole(report.referred)
    default: .empty
    }
  }
}
