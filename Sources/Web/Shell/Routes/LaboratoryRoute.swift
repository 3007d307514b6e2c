/// Laboratorium: orders, specimens, results, reports.
enum LaboratoryRoute: Sendable, Hashable {
  case list(state: String? = nil)
  case order(String)
  case specimen(String)
  case result(String)
  case report(String)

  var address: Address {
    switch self {
    case .list(let state): Address("laboratorium", query: ["keadaan": state])
    case .order(let id): Address("laboratorium", id)
    case .specimen(let id): Address("laboratorium", id, "spesimen")
    case .result(let id): Address("laboratorium", id, "hasil")
    case .report(let id): Address("laboratorium", id, "laporan")
    }
  }
}
