/// Gangguan: when another system did not answer, and what was done about it.
enum OutageRoute: Sendable, Hashable {
  case list(page: Int? = nil)
  case outage(String)
  case note(String)

  var address: Address {
    switch self {
    case .list(let page): Address("gangguan", query: ["hal": page.map(String.init)])
    case .outage(let id): Address("gangguan", id)
    case .note(let id): Address("gangguan", id, "tindakan")
    }
  }
}
