/// A NIK by its structure: region, birth date, sex, serial. Synthetic people of this project have serials from
/// 9000 on.
struct NIK: Sendable, Hashable {
  let digits: String
  let birthDate: String
  let isFemale: Bool
  let serial: Int

  private static let provinces: Set<Int> = Set(
    [11...19, 21...21, 31...36, 51...53, 61...65, 71...76, 81...82, 91...97].flatMap { Array($0) })

  /// `nil` when the text is no plausible NIK. Years above the current one are of the last century.
  init?(_ text: String, thisYear: Int) {
    let numbers = text.utf8.map { Int($0) - 0x30 }
    guard numbers.count == 16, numbers.allSatisfy((0...9).contains) else { return nil }
    func number(_ range: Range<Int>) -> Int { numbers[range].reduce(0) { $0 * 10 + $1 } }
    let day = number(6..<8)
    let month = number(8..<10)
    let year = number(10..<12) + (number(10..<12) > thisYear % 100 ? 1900 : 2000)
    guard Self.provinces.contains(number(0..<2)), number(2..<4) > 0, number(4..<6) > 0, number(12..<16) > 0,
      (1...12).contains(month),
      (1...FHIRTime.daysIn(month: month, of: year)).contains(day > 40 ? day - 40 : day)
    else { return nil }
    digits = text
    isFemale = day > 40
    serial = number(12..<16)
    let parts = [month, isFemale ? day - 40 : day].map { ($0 < 10 ? "0" : "") + String($0) }
    birthDate = "\(year)-" + parts.joined(separator: "-")
  }

  /// Whether the population register has this person: the demonstration's people, serial 9000 to 9998. Serial
  /// 9999 is a citizen whom nobody has registered yet.
  var isRegistered: Bool { (9000...9998).contains(serial) }
}
