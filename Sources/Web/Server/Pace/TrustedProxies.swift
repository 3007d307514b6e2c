/// The machines that may tell for whom they ask (`X-Forwarded-For`): the reverse proxies of this installation.
public struct TrustedProxies: Sendable, Hashable {
  private struct Range: Sendable, Hashable {
    let address: NetworkAddress
    let bits: Int

    func contains(_ other: NetworkAddress) -> Bool {
      guard other.bytes.count == address.bytes.count else { return false }
      return zip(address.bytes, other.bytes).enumerated().allSatisfy { index, pair in
        let left = min(8, max(0, bits - index * 8))
        let mask = left == 0 ? 0 : UInt8(truncatingIfNeeded: 0xFF << (8 - left))
        return (pair.0 & mask) == (pair.1 & mask)
      }
    }
  }

  private let ranges: [Range]

  /// A proxy on this machine.
  public static let loopback = TrustedProxies(
    ranges: ["127.0.0.1", "::1"].compactMap {
      NetworkAddress($0).map { Range(address: $0, bits: $0.bytes.count * 8) }
    })

  private init(ranges: [Range]) { self.ranges = ranges }

  /// Reads `127.0.0.1, 10.20.0.0/16`; nothing at all trusts nobody.
  ///
  /// - Returns: `nil` when one of them is no address or network.
  public init?(_ text: String) {
    var ranges: [Range] = []
    for part in text.split(separator: ",") {
      let halves = part.split(separator: "/", omittingEmptySubsequences: false)
      guard let address = NetworkAddress(String(halves[0]).filter { !$0.isWhitespace }) else { return nil }
      let whole = address.bytes.count * 8
      let bits = halves.count == 1 ? whole : Int(halves[1].filter { !$0.isWhitespace })
      guard halves.count <= 2, let bits, (0...whole).contains(bits) else { return nil }
      ranges.append(Range(address: address, bits: bits))
    }
    self.init(ranges: ranges)
  }

  func contains(_ address: NetworkAddress) -> Bool { ranges.contains { $0.contains(address) } }

  /// Who asks: the last address of the way that is not one of these. What stands before it could have been written by
  /// anybody.
  ///
  /// - Parameters:
  ///   - peer: who is connected; `nil` over a local socket, which only a proxy of this machine uses.
  ///   - forwarded: the values of `X-Forwarded-For`, in their order.
  func client(peer: NetworkAddress?, forwarded: [String]) -> NetworkAddress? {
    if let peer, !contains(peer) { return peer }
    var nearest = peer
    for entry in forwarded.flatMap({ $0.split(separator: ",") }).reversed() {
      guard let address = NetworkAddress(String(entry).filter { !$0.isWhitespace }) else { return nearest }
      nearest = address
      if !contains(address) { return address }
    }
    return nearest
  }
}
