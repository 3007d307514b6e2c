public import Vocabulary

/// What decides whether a doctor or dentist counts for the base tariff (PKS Bontang 2024 Lampiran II I.A.1.d–e; Ps.6(6)).
public struct DoctorRecord: Sendable {
  /// Licences (SIP) to practise here, in any order.
  public let licences: [Licence]
  /// First day of a specialist's licence anywhere: from then on a general practitioner no longer counts.
  public let specialistSince: CalendarDate?
  /// The month's integrity pact names this doctor and is approved.
  public let pactApproved: Bool
  /// First day away: moved, died, scope reduced; reported or not.
  public let leftOn: CalendarDate?
  /// Somebody decided that this doctor does not count for the month; `nil` where nobody did.
  public let setAside: SetAside?

  /// The decision not to count a doctor who does not practise by the schedule (Ps.12(1)b.3; Lampiran II I.A.1.f).
  public struct SetAside: Hashable, Sendable {
    public let on: CalendarDate
    public let by: String
    public let reason: String

    public init(on: CalendarDate, by: String, reason: String) {
      self.on = on
      self.by = by
      self.reason = reason
    }
  }

  public struct Licence: Hashable, Sendable {
    public let issuedOn: CalendarDate
    public let until: CalendarDate
    /// When HFIS was updated with it; `nil` while it was not.
    public let enteredOn: CalendarDate?

    public init(issuedOn: CalendarDate, until: CalendarDate, enteredOn: CalendarDate?) {
      self.issuedOn = issuedOn
      self.until = until
      self.enteredOn = enteredOn
    }

    func isValid(on date: CalendarDate) -> Bool { issuedOn <= date && date <= until }
  }

  public init(
    licences: [Licence], specialistSince: CalendarDate? = nil, pactApproved: Bool,
    leftOn: CalendarDate? = nil, setAside: SetAside? = nil
  ) {
    self.licences = licences
    self.specialistSince = specialistSince
    self.pactApproved = pactApproved
    self.leftOn = leftOn
    self.setAside = setAside
  }
}

/// Whether a doctor counts on a calculation date.
public enum DoctorStanding: Hashable, Sendable {
  case counted
  /// Counts in the correction of next month's capitation: renewed without a gap, entered in time but after the date.
  case correctedNextMonth
  /// With the reason, in Indonesian.
  case notCounted(String)
}
