public import Vocabulary

/// The name with which a person signs in: 3 to 40 small letters, digits, dots, dashes; capitals are the same.
public struct UserName: Sendable, Hashable {
  public let text: String

  public init(_ typed: String) throws(Problem) {
    let text = typed.filter { !$0.isWhitespace }.lowercased()
    guard (3...40).contains(text.utf8.count) else {
      throw Problem("Nama pengguna 3 sampai 40 huruf; yang terisi \(text.count).")
    }
    let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789.-_")
    guard text.allSatisfy(allowed.contains) else {
      throw Problem("Nama pengguna hanya huruf, angka, titik, dan tanda hubung.")
    }
    self.text = text
  }

  /// Trusts the caller: for values that come from our own tables.
  public init(stored text: String) { self.text = text }
}
