import Foundation

/// Percent-encoding of what stands in a query or a form: everything but RFC 3986's unreserved characters.
enum PercentEncoding {
  static func query(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
