/// Sengketa: disputes about the agreement, and one with its steps.
enum DisputeRoute: Sendable, Hashable {
  /// `about` fills in what is disputed: `recovery:018f…`.
  case list(about: String? = nil)
  case open(String)
  case step(String)

  var address: Address {
    switch self {
    case .list(let about): Address("sengketa", query: ["tentang": about])
    case .open(let id): Address("sengketa", id)
    case .step(let id): Address("sengketa", id, "langkah")
    }
  }
}
