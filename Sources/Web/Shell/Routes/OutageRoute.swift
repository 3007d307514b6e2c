/// Gangguan: when another system did not answer, and what was done about it.
enum OutageRoute: Sendable, Hashable {
  case list(page: Int? = nil)
  case outage(String)
  /// What the counter must know while BPJS is away, as a fragment.
  case counter
  /// Outages that begin and end, as server-sent events.
  case events
  case note(String)

  var address: Address {
    switch self {
    case .list(let page): Address("gangguan", query: ["hal": page.map(String.init)])
    case .counter: Address("gangguan", "loket")
    case .events: Address("gangguan", "kabar")
    case .outage(let id): Address("gangguan", id)
    case .note(let id): Address("gangguan", id, "tindakan")
    }
  }
}
