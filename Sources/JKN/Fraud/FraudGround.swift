public import Vocabulary

/// What a month's visits and claim lines are held against.
public struct FraudGround: Sendable {
  /// Spans in which each signer's licences are valid. Who is not in it is not asked for one.
  public let licences: [PractitionerID: [ClosedRange<CalendarDate>]]
  /// Weekdays (1 is Monday) on which each signer practises. Who is not in it has no schedule.
  public let weekdays: [PractitionerID: Set<Int>]
  /// The same people's visits at other facilities in these days.
  public let elsewhere: [Elsewhere]
  /// What the Puskesmas is registered for: beds, and emergency obstetric care (PONED).
  public let scope: Scope

  public struct Scope: Sendable, Hashable {
    public let hasBeds: Bool
    public let isPONED: Bool

    public init(hasBeds: Bool, isPONED: Bool) {
      self.hasBeds = hasBeds
      self.isPONED = isPONED
    }
  }

  public struct Elsewhere: Sendable {
    public let nik: NIK
    public let facility: String
    public let day: CalendarDate
    public let arrivedAt: Instant
    public let finishedAt: Instant

    public init(
      nik: NIK, facility: String, day: CalendarDate, arrivedAt: Instant, finishedAt: Instant
    ) {
      self.nik = nik
      self.facility = facility
      self.day = day
      self.arrivedAt = arrivedAt
      self.finishedAt = finishedAt
    }
  }

  public init(
    licences: [PractitionerID: [ClosedRange<CalendarDate>]] = [:],
    weekdays: [PractitionerID: Set<Int>] = [:], elsewhere: [Elsewhere] = [],
    scope: Scope = Scope(hasBeds: true, isPONED: true)
  ) {
    self.licences = licences
    self.weekdays = weekdays
    self.elsewhere = elsewhere
    self.scope = scope
  }
}
