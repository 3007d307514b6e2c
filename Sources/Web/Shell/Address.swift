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

  /// Percent-encodes everything that has a meaning in an address or a form body.
  static func encode(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }

  /// RFC 3986, section 2.3: the characters that never need encoding.
  private static let plain = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
