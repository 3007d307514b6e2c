public import Vocabulary

/// Whose services a part of a batch is, and what is asked for them. A network facility is paid into its own account (PKS 004
/// Lampiran II III.23; NET-11).
public struct ClaimPayee: Sendable {
  /// Nil for the Puskesmas itself.
  public let network: NetworkFacility?
  public let count: Int
  public let amount: Rupiah

  public static let source = "PKS 004 Lampiran II III.23"

  /// The Puskesmas first, then the network by name; nobody without a line.
  static func all(of lines: [Claim], in book: ClaimBook) -> [ClaimPayee] {
    let parts = Dictionary(grouping: lines, by: \.network)
    func payee(_ network: NetworkFacility?, _ claims: [Claim]?) -> ClaimPayee? {
      claims.map { ClaimPayee(network: network, count: $0.count, amount: book.total($0)) }
    }
    return [payee(nil, parts[NetworkFacilityID?.none])].compactMap { $0 }
      + book.networks.compactMap { payee($0, parts[$0.id]) }
  }
}
