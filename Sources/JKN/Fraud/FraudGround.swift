public import Vocabulary

/// What a month's visits and claim lines are held against.
public struct FraudGround: Sendable {
  /// Spans in which each signer's licences are valid. Who is not in it is not asked for one.
  public let licences: [PractitionerID: [ClosedRange<CalendarDate>]]
  /// Weekdays (1 is Monday) on which each signer practises. Who is not in it has no schedule.
  public let weekdays: [PractitionerID: Set<Int>]
  /// The same people's visits at other facilities in these days.
  public let elsewhere: [Elsewhere]
  /// Days of practice that were announced and are over.
  public let duties: [FraudDuty]
  /// Since when HFIS knows each doctor; nil for one it does not know. Who is not in it need not be there.
  public let reported: [PractitionerID: CalendarDate?]
  /// What of the register changed in these days and was to be entered in HFIS.
  public let changes: [FraudChange]
  /// Everybody's signatures by day.
  public let signerDays: [SignerDay]
  /// The day on which one looks; nil where no rule asks for it.
  public let today: CalendarDate?
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
    weekdays: [PractitionerID: Set<Int>] = [:], elsewhere: [Elsewhere] = [], duties: [FraudDuty] = [],
    reported: [PractitionerID: CalendarDate?] = [:], changes: [FraudChange] = [],
    signerDays: [SignerDay] = [], today: CalendarDate? = nil,
    scope: Scope = Scope(hasBeds: true, isPONED: true)
  ) {
    self.licences = licences
    self.weekdays = weekdays
    self.elsewhere = elsewhere
    self.duties = duties
    self.reported = reported
    self.changes = changes
    self.signerDays = signerDays
    self.today = today
    self.scope = scope
  }
}
