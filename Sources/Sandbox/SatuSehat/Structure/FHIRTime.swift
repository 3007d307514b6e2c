/// FHIR's dates and instants, read without a formatter: this runs several times for each write.
enum FHIRTime {
  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, a day that exists.
  static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Array($0.utf8) }
    guard (1...3).contains(parts.count), parts[0].count == 4, let year = number(parts[0][...]) else {
      return false
    }
    guard parts.count > 1 else { return true }
    guard parts[1].count == 2, let month = number(parts[1][...]), (1...12).contains(month) else {
      return false
    }
    guard parts.count > 2 else { return true }
    guard parts[2].count == 2, let day = number(parts[2][...]) else { return false }
    return (1...daysIn(month: month, of: year)).contains(day)
  }

  /// A full `YYYY-MM-DD` as seconds of its midnight UTC.
  static func day(_ text: String) -> Int? {
    text.utf8.count == 10 && isDate(text) ? instant(text + "T00:00:00Z").map { Int($0) } : nil
  }

  /// `hh:mm:ss` with optional fraction.
  static func isTime(_ text: String) -> Bool { instant("2000-01-01T\(text)Z") != nil }

  /// `YYYY-MM-DDThh:mm:ss[.fff](Z|±hh:mm)` as seconds since 1970; `nil` when it is not written so.
  static func instant(_ text: String) -> Double? {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[4] == dash, bytes[7] == dash, bytes[10] == UInt8(ascii: "T"),
      bytes[13] == colon, bytes[16] == colon,
      let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10]),
      let hour = number(bytes[11..<13]), let minute = number(bytes[14..<16]),
      let second = number(bytes[17..<19]),
      (1...12).contains(month), (1...daysIn(month: month, of: year)).contains(day),
      hour < 24, minute < 60, second < 61
    else { return nil }
    var index = 19
    var fraction = 0.0
    if bytes[index] == UInt8(ascii: ".") {
      var scale = 0.1
      index += 1
      let first = index
      while index < bytes.count, let digit = number(bytes[index...index]) {
        fraction += Double(digit) * scale
        scale /= 10
        index += 1
      }
      guard index > first else { return nil }
    }
    guard let offset = offset(bytes[index...]) else { return nil }
    let seconds = daysSince1970(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second - offset
    return Double(seconds) + fraction
  }

  /// Seconds east of UTC.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    let bytes = Array(bytes)
    if bytes == [UInt8(ascii: "Z")] { return 0 }
    guard bytes.count == 6, bytes[3] == colon, bytes[0] == UInt8(ascii: "+") || bytes[0] == dash,
      let hours = number(bytes[1..<3]), let minutes = number(bytes[4..<6]), hours <= 14, minutes < 60
    else { return nil }
    return (bytes[0] == dash ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  private static let dash = UInt8(ascii: "-")
  private static let colon = UInt8(ascii: ":")

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days of the proleptic Gregorian calendar; years counted from March make the leap day the last.
  private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
