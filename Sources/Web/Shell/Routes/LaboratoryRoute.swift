/// Laboratorium: orders, specimens, results, reports.
enum LaboratoryRoute: Sendable, Hashable {
  case list(state: String? = nil)
  /// Word that the list changed, as server-sent events.
  case events
  case order(String)
  case specimen(String)
  case specimenLabel(String)
  case result(String)
  /// A critical value was told to somebody.
  case call(String)
  case report(String)
  case correction(String)
  case cancel(String)
  /// The report on paper.
  case paper(String)

  var address: Address {
    switch self {
    case .list(let state): Address("laboratorium", query: ["keadaan": state])
    case .events: Address("laboratorium", "kabar")
    case .order(let id): Address("laboratorium", "permintaan", id)
    case .specimen(let id): Address("laboratorium", "permintaan", id, "spesimen")
    case .specimenLabel(let id): Address("laboratorium", "permintaan", id, "label")
    case .result(let id): Address("laboratorium", "permintaan", id, "hasil")
    case .call(let id): Address("laboratorium", "permintaan", id, "kabar-kritis")
    case .report(let id): Address("laboratorium", "permintaan", id, "laporan")
    case .correction(let id): Address("laboratorium", "permintaan", id, "koreksi")
    case .cancel(let id): Address("laboratorium", "permintaan", id, "batal")
    case .paper(let id): Address("laboratorium", "permintaan", id, "cetak")
    }
  }
}
