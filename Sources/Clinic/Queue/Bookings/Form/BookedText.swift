import Vocabulary

/// The single texts of Mobile JKN's messages, checked in the order of BPJS contract 6.5.
enum BookedText {
  static func card(_ text: String) throws(BookingRefusal) -> JKNNumber {
    guard !text.isEmpty else { throw .cardEmpty }
    guard text.count == 13 else { throw .cardLength }
    guard text.isDigits else { throw .cardForm }
    return JKNNumber(stored: text)
  }

  static func nik(_ text: String) throws(BookingRefusal) -> NIK {
    guard !text.isEmpty else { throw .nikEmpty }
    guard text.count == 16 else { throw .nikLength }
    guard text.isDigits else { throw .nikForm }
    return NIK(stored: text)
  }

  static func poli(_ text: String) throws(BookingRefusal) -> String {
    guard !text.isEmpty else { throw .poliEmpty }
    return text
  }

  static func day(_ text: String) throws(BookingRefusal) -> CalendarDate {
    guard !text.isEmpty else { throw .dateEmpty }
    guard text.utf8.count == 10, let day = CalendarDate(iso: text) else { throw .dateForm }
    return day
  }

  /// National or international form, 8 to 15 digits.
  static func phone(_ text: String) throws(BookingRefusal) -> String {
    guard !text.isEmpty else { throw .phoneEmpty }
    do { return try IdentityNumbers.phone(text) } catch { throw .phoneForm }
  }
}

extension String {
  /// Whether it is made of the digits 0 to 9 only; true for the empty text.
  var isDigits: Bool { utf8.allSatisfy { (48...57).contains($0) } }
}
