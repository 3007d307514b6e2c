import Clinic
import Vocabulary

/// The columns of Lampiran IV and V (agreement 004), in their order.
enum ManualReportColumn: CaseIterable {
  case number, day, card, name, diagnosis, stay, referred, signature

  static func all(of kind: ManualReport.Kind) -> [ManualReportColumn] {
    allCases.filter { kind == .ritp || $0 != .stay }
  }

  var heading: String {
    switch self {
    case .number: "No."
    case .day: "Tanggal"
    case .card: "Nomor kartu"
    case .name: "Nama peserta"
    case .diagnosis: "Diagnosis"
    case .stay: "Lama rawat (hari)"
    case .referred: "Dirujuk"
    case .signature: "Tanda tangan peserta"
    }
  }
}

extension ParticipantMonth {
  /// `November 2026`
  var words: String { Indonesian.month(firstDay) }
}
