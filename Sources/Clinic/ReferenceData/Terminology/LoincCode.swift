import Vocabulary

/// LOINC codes: digits, a dash and a check digit (modulus 10, LOINC Users' Guide appendix C).
enum LoincCode {
  /// The code in `written`; `nil` when there is none.
  ///
  /// Spreadsheets take `2345-7` for July 2345 and save the number of that day, 162716. Such a number is turned
  /// back into the code when the check digit agrees. Kemkes' own codes (`X` and digits) pass as they are.
  static func read(_ written: String) -> String? {
    if written.wholeMatch(of: /X[0-9]{6}/) != nil { return written }
    if written.wholeMatch(of: /[0-9]{1,7}-[0-9]/) != nil { return checks(written) ? written : nil }
    guard written.wholeMatch(of: /[0-9]{4,7}/) != nil, let serial = Int(written) else { return nil }
    let day = CalendarDate(dayNumber: serial - spreadsheetEpoch)
    let code = "\(day.year)-\(day.month)"
    return day.day == 1 && day.month < 10 && checks(code) ? code : nil
  }

  /// Whether the check digit agrees.
  static func checks(_ code: String) -> Bool {
    let digits = code.utf8.filter { $0 != UInt8(ascii: "-") }.map { Int($0) - 48 }
    guard let check = digits.last else { return false }
    var sum = 0
    for (place, digit) in digits.dropLast().reversed().enumerated() {
      let weighted = place.isMultiple(of: 2) ? digit * 2 : digit
      sum += weighted > 9 ? weighted - 9 : weighted
    }
    return (10 - sum % 10) % 10 == check
  }

  /// Days from 1899-12-30, a spreadsheet's day 0, to 1970-01-01.
  private static let spreadsheetEpoch = 25_569
}
