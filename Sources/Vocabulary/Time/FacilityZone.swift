/// The three legal times of Indonesia (Keppres 41/1987). None has summer time.
public enum FacilityZone: String, Sendable, Codable, CaseIterable {
  case wib = "WIB"
  case wita = "WITA"
  case wit = "WIT"

  /// Hours ahead of UTC.
  public var hours: Int {
    switch self {
    case .wib: 7
    case .wita: 8
    case .wit: 9
    }
  }

  /// The day at the facility when the moment is `instant`.
  public func date(of instant: Instant) -> CalendarDate {
    CalendarDate(dayNumber: Int(floorDivide(local(instant), 86_400_000)))
  }

  /// Hour, minute and second at the facility.
  public func time(of instant: Instant) -> (hour: Int, minute: Int, second: Int) {
    let seconds = Int((local(instant) - floorDivide(local(instant), 86_400_000) * 86_400_000) / 1000)
    return (seconds / 3600, seconds / 60 % 60, seconds % 60)
  }

  /// The moment at which the facility's clocks show this date and time.
  public func instant(on date: CalendarDate, hour: Int = 0, minute: Int = 0, second: Int = 0) -> Instant {
    let seconds = date.dayNumber * 86_400 + (hour - hours) * 3600 + minute * 60 + second
    return Instant(milliseconds: Int64(seconds) * 1000)
  }

  private func local(_ instant: Instant) -> Int64 { instant.milliseconds + Int64(hours) * 3_600_000 }

  private func floorDivide(_ a: Int64, _ b: Int64) -> Int64 { a >= 0 ? a / b : -((-a + b - 1) / b) }
}
