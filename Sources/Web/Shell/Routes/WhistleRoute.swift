/// Lapor kecurangan: for everybody, without signing in. A code never stands in an address.
enum WhistleRoute: Sendable, Hashable, CaseIterable {
  case report
  case look
  case answer

  var address: Address {
    switch self {
    case .report: Address("lapor-kecurangan")
    case .look: Address("lapor-kecurangan", "lihat")
    case .answer: Address("lapor-kecurangan", "jawab")
    }
  }
}
