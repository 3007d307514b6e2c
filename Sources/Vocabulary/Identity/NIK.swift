/// Nomor Induk Kependudukan: `PPRRDD ddmmyy ssss` (UU 24/2013 art. 13; Permendagri 73/2022).
///
/// Six digits of the district of first registration, the birth date with 40 added to the day of a woman,
/// and a serial. A person keeps it through moves and marriage, so the region may differ from the address.
public struct NIK: Hashable, Sendable, Codable {
  public let text: String

  /// Reads what a person typed; blanks, dots and dashes between the digits are allowed.
  public init(_ typed: String) throws(Problem) {
    let text = typed.filter { !$0.isWhitespace && $0 != "." && $0 != "-" }
    guard text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw Problem("NIK hanya berisi angka.")
    }
    guard text.utf8.count == 16 else {
      throw Problem("NIK harus 16 angka; yang terisi \(text.utf8.count).")
    }
    let parts = Parts(text)
    guard parts.birth(century: 2000) != nil || parts.birth(century: 1900) != nil else {
      throw Problem("Tanggal lahir di dalam NIK (angka 7–12) tidak ada di kalender.")
    }
    guard (11...99).contains(parts.province), parts.regency > 0, parts.district > 0 else {
      throw Problem("Kode wilayah di dalam NIK (angka 1–6) tidak dikenal.")
    }
    guard parts.serial > 0 else { throw Problem("Nomor urut NIK (4 angka terakhir) tidak boleh 0000.") }
    self.text = text
  }

  /// Trusts the caller: for values that come from our own tables.
  public init(stored text: String) { self.text = text }

  public init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// Code of the district of first registration, six digits (Kemendagri).
  public var districtCode: String { String(text.prefix(6)) }

  /// Code of the regency or city, four digits.
  public var regencyCode: String { String(text.prefix(4)) }

  public var sex: Sex { Parts(text).codedDay > 40 ? .female : .male }

  /// The birth date coded in it; the century is the latest one that does not lie after `today`.
  public func birthDate(asOf today: CalendarDate) -> CalendarDate? {
    let parts = Parts(text)
    if let recent = parts.birth(century: today.year / 100 * 100), recent <= today { return recent }
    return parts.birth(century: today.year / 100 * 100 - 100)
  }

  /// Whether `date` agrees with the six digits of the birth date.
  public func agrees(with date: CalendarDate) -> Bool {
    let parts = Parts(text)
    return parts.day == date.day && parts.month == date.month && parts.year == date.year % 100
  }

  /// For the screen: the region and the last two digits stay readable.
  public var masked: String { "\(text.prefix(6))••••••••\(text.suffix(2))" }

  private struct Parts {
    let province, regency, district, codedDay, month, year, serial: Int

    init(_ text: String) {
      let digits = text.utf8.map { Int($0) - 48 }
      func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
      province = number(0..<2)
      regency = number(2..<4)
      district = number(4..<6)
      codedDay = number(6..<8)
      month = number(8..<10)
      year = number(10..<12)
      serial = number(12..<16)
    }

    var day: Int { codedDay > 40 ? codedDay - 40 : codedDay }

    func birth(century: Int) -> CalendarDate? {
      CalendarDate(year: century + year, month: month, day: day)
    }
  }
}
