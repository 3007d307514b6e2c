import Foundation
public import Vocabulary

/// What a password must be (NIST SP 800-63B, 5.1.1.2): long, not guessable from the person, not one of those
/// everybody takes. No rules about kinds of characters: they make people write passwords down.
public enum PasswordRules {
  public static let shortest = 10
  public static let longest = 200

  /// - Parameters:
  ///   - password: as typed, blanks included.
  ///   - userName: whose it will be.
  /// - Returns: the sentence to show beside the field; nil when it will do.
  public static func problem(with password: String, for userName: UserName) -> Problem? {
    let plain = password.lowercased().filter { !$0.isWhitespace }
    if password.count < shortest {
      return Problem("Kata sandi paling sedikit \(shortest) huruf; yang terisi \(password.count).")
    }
    if password.count > longest { return Problem("Kata sandi paling banyak \(longest) huruf.") }
    if plain.contains(userName.text) { return Problem("Kata sandi tidak boleh memuat nama pengguna.") }
    if Set(plain).count < 4 {
      return Problem("Kata sandi terlalu mudah ditebak: pakailah lebih banyak huruf berbeda.")
    }
    if CommonPasswords.contains(plain) {
      return Problem(
        "Kata sandi ini sering dipakai orang dan mudah ditebak. Pakailah beberapa kata yang tidak berhubungan."
      )
    }
    return nil
  }
}
