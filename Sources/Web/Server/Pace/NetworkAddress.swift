import Foundation

/// An address of a machine on a network: IPv4, or IPv6. IPv4 written as IPv6 is the same address.
public struct NetworkAddress: Sendable, Hashable, CustomStringConvertible {
  /// 4 or 16, as they go over the wire.
  let bytes: [UInt8]

  /// - Returns: `nil` for what is no address.
  public init?(_ text: String) {
    var four = in_addr()
    var sixteen = in6_addr()
    if inet_pton(AF_INET, text, &four) == 1 {
      bytes = withUnsafeBytes(of: &four) { Array($0) }
    } else if inet_pton(AF_INET6, text, &sixteen) == 1 {
      let all = withUnsafeBytes(of: &sixteen) { Array($0) }
      bytes = all.starts(with: Self.mapped) ? Array(all.dropFirst(Self.mapped.count)) : all
    } else {
      return nil
    }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// `::ffff:0:0/96` (RFC 4291, 2.5.5.2).
  private static let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]

  /// The part by which one customer is told from another: all of IPv4, the first 64 bits of IPv6.
  var network: NetworkAddress {
    bytes.count == 4 ? self : NetworkAddress(bytes: bytes.prefix(8) + [UInt8](repeating: 0, count: 8))
  }

  public var description: String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let family = bytes.count == 4 ? AF_INET : AF_INET6
    guard inet_ntop(family, bytes, &text, socklen_t(text.count)) != nil else { return "" }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
