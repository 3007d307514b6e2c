extension DateTime: LosslessStringConvertible {
  /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` and `YYYY-MM-DDThh:mm[:ss[.fff]](Z|±hh:mm)`.
  /// - Returns: nil for anything else, including a time without its zone.
  public init?(_ text: String) {
    var reader = Reader(text.utf8)
    guard let year = reader.number(4) else { return nil }
    guard reader.take("-") else {
      guard reader.isAtEnd, let days = CivilDay.daysSince1970(year: year, month: 1, day: 1) else {
        return nil
      }
      self.init(seconds: days * 86_400, precision: .year)
      return
    }
    guard let month = reader.number(2) else { return nil }
    guard reader.take("-") else {
      guard reader.isAtEnd, let days = CivilDay.daysSince1970(year: year, month: month, day: 1) else {
        return nil
      }
      self.init(seconds: days * 86_400, precision: .month)
      return
    }
    guard let day = reader.number(2), let days = CivilDay.daysSince1970(year: year, month: month, day: day)
    else { return nil }
    guard reader.take("T") || reader.take(" ") else {
      guard reader.isAtEnd else { return nil }
      self.init(seconds: days * 86_400, precision: .day)
      return
    }
    guard let time = reader.timeOfDay(), let offset = reader.offset(), reader.isAtEnd else { return nil }
    self.init(seconds: days * 86_400 + time - offset)
  }

  private struct Reader {
    private var rest: Substring.UTF8View.SubSequence

    init(_ text: String.UTF8View) { rest = text[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard let first = rest.first, first == UInt8(ascii: character) else { return false }
      rest = rest.dropFirst()
      return true
    }

    mutating func number(_ digits: Int) -> Int? {
      guard rest.count >= digits else { return nil }
      var value = 0
      for byte in rest.prefix(digits) {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      rest = rest.dropFirst(digits)
      return value
    }

    mutating func timeOfDay() -> Int? {
      guard let hour = number(2), hour < 24, take(":"), let minute = number(2), minute < 60 else {
        return nil
      }
      var second = 0
      if take(":") {
        guard let value = number(2), value <= 60 else { return nil }
        second = value
        if take(".") { while number(1) != nil {} }
      }
      return hour * 3600 + minute * 60 + second
    }

    mutating func offset() -> Int? {
      if take("Z") { return 0 }
      let sign = take("+") ? 1 : take("-") ? -1 : 0
      guard sign != 0, let hours = number(2), take(":"), let minutes = number(2) else { return nil }
      return sign * (hours * 3600 + minutes * 60)
    }
  }
}
