public import Vocabulary

/// What a month's visits are held against.
public struct FraudGround: Sendable {
  /// Spans in which each signer's licences are valid. Who is not in it is not asked for one.
  public let licences: [PractitionerID: [ClosedRange<CalendarDate>]]
  /// Weekdays (1 is Monday) on which each signer practises. Who is not in it has no schedule.
  public let weekdays: [PractitionerID: Set<Int>]
  /// The same people's visits at other facilities in these days.
  public let elsewhere: [Elsewhere]

  public struct Elsewhere: Sendable {
    public let nik: NIK
    public let facility: String
    public let arrivedAt: Instant
    public let finishedAt: Instant

    public init(nik: NIK, facility: String, arrivedAt: Instant, finishedAt: Instant) {
      self.nik = nik
      self.facility = facility
      self.arrivedAt = arrivedAt
      self.finishedAt = finishedAt
    }
  }

  public init(
    licences: [PractitionerID: [ClosedRange<CalendarDate>]] = [:],
    weekdays: [PractitionerID: Set<Int>] = [:], elsewhere: [Elsewhere] = []
  ) {
    self.licences = licences
    self.weekdays = weekdays
    self.elsewhere = elsewhere
  }
}
