import Clinic
import Spreadsheets

extension ManualReport {
  /// The same columns for spreadsheet programs; the signatures stay on paper.
  var sheet: Sheet {
    let columns = ManualReportColumn.all(of: kind).filter { $0 != .signature }
    return Sheet(
      "\(kind.rawValue.uppercased()) \(month.text)",
      heading: [
        [.text(kind.title)], [.text("Fasilitas kesehatan"), .empty, .text(facility.name)],
        [.text("Alamat"), .empty, .text(facility.address)], [.text("Bulan"), .empty, .text(month.words)], [],
      ],
      columns: columns.map { Sheet.Column($0.heading, width: $0.width) },
      rows: lines.enumerated().map { number, line in columns.map { $0.cell(line, number: number + 1) } },
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
    case .stay, .referred: 10
    case .signature: 20
    }
  }

  fileprivate func cell(_ line: ManualReport.Line, number: Int) -> Cell {
    switch self {
    case .number: .whole(number)
    case .day: .date(line.day)
    case .card: line.card.map { .text($0.text) } ?? .empty
    case .name: .text(line.name)
    case .diagnosis: .text(line.diagnosis)
    case .stay: line.stay.map { .whole($0) } ?? .empty
    case .referred: .text(line.referred ? "Ya" : "Tidak")
    case .signature: .empty
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
