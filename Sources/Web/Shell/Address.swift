import Foundation

/// A path in parts and a query, joined and encoded in one place.
struct Address: Sendable, Hashable {
  let path: [String]
  let query: [URLQueryItem]

  /// - `path`: the parts between the slashes, not encoded.
  /// - `query`: name and value; an entry whose value is nil or empty is left out.
  init(_ path: String..., query: KeyValuePairs<String, String?> = [:]) {
    self.path = path
    self.query = query.compactMap { name, value in
      guard let value, !value.isEmpty else { return nil }
      return URLQueryItem(name: name, value: value)
    }
  }

  var pattern: String { "/" + path.joined(separator: "/") }

  var url: String {
    let encoded = path.map(Self.encode)
    let parameters = query.map { $0.name + "=" + Self.encode($0.value ?? "") }
    let head = "/" + encoded.joined(separator: "/")
    return parameters.isEmpty ? head : head + "?" + parameters.joined(separator: "&")
  }

  /// Percent-encodes everything that has a meaning in an address or a form body. Nearly every text is an identity, in
  /// which there is nothing to encode.
  static func encode(_ text: String) -> String {
    guard text.utf8.contains(where: { !isPlain($0) }) else { return text }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if isPlain(byte) {
        bytes.append(byte)
      } else {
        bytes += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// RFC 3986, section 2.3: the characters that never need encoding.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
  }
}
