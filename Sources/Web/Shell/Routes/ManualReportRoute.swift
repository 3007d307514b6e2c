/// Laporan manual: the month's RJTP and RITP reports and the log book of teleconsultations, on paper and as files.
enum ManualReportRoute: Sendable, Hashable {
  case month(String? = nil)
  /// `rjtp`, `ritp` or `telekonsultasi`, a month, and `pdf`, `xlsx` or `csv`.
  case file(String, month: String, format: String)

  var address: Address {
    switch self {
    case .month(let month): Address("laporan-manual", query: ["bulan": month])
    case .file(let kind, let month, let format): Address("laporan-manual", kind, month, format)
    }
  }
}
