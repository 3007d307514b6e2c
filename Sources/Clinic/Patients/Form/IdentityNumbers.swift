import Vocabulary

/// Numbers that name a person or a household, besides NIK and JKN card.
enum IdentityNumbers {
  /// ICAO Doc 9303: at most nine letters and digits; some states print longer ones.
  static func passport(_ typed: String) throws(Problem) -> String {
    let text = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    guard (5...14).contains(text.count),
      text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }), text.contains(where: \.isNumber)
    else { throw Problem("Nomor paspor terdiri atas 5 sampai 14 huruf dan angka.") }
    return text
  }

  /// Nomor Kartu Keluarga: 16 digits, region and day of issue coded as in a NIK (Permendagri 109/2019).
  static func familyCard(_ typed: String) throws(Problem) -> String {
    let text = digits(typed)
    guard text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw Problem("Nomor KK hanya berisi angka.")
    }
    guard text.utf8.count == 16 else {
      throw Problem("Nomor KK harus 16 angka; yang terisi \(text.utf8.count).")
    }
    return text
  }

  /// National form `08…` or `02…`; foreign numbers keep their `+`.
  static func phone(_ typed: String) throws(Problem) -> String {
    var text = digits(typed).filter { !"()".contains($0) }
    if text.hasPrefix("+62") { text = "0" + text.dropFirst(3) }
    if text.hasPrefix("62"), text.count >= 10 { text = "0" + text.dropFirst(2) }
    let number = text.hasPrefix("+") ? text.dropFirst() : text[...]
    guard number.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw Problem("Nomor telepon hanya berisi angka, misalnya 0812 3456 7890.")
    }
    guard (8...15).contains(number.count), text.hasPrefix("0") || text.hasPrefix("+") else {
      throw Problem("Nomor telepon terdiri atas 8 sampai 15 angka dan diawali 0, misalnya 0812 3456 7890.")
    }
    return text
  }

  private static func digits(_ typed: String) -> String {
    typed.filter { !$0.isWhitespace && $0 != "." && $0 != "-" }
  }
}
