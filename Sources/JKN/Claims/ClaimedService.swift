public import Vocabulary

/// One service that is claimed: for whom, when, by whom, and what stands in its file.
public struct ClaimedService: Sendable, Identifiable {
  public let id: String
  public let subject: Subject
  /// The day the service ended; an inpatient stay: the discharge.
  public let day: CalendarDate
  public let performer: Performer
  public let service: ClaimService
  public let permit: Permit
  /// Codes of the pieces of evidence that are in the file.
  public let evidence: Set<String>
  /// When the file was received complete, if it was.
  public let completeOn: CalendarDate?
  /// Sent already: it uses up turns and slots whatever the rules say today, and is not refused any more.
  public let isSettled: Bool
  /// The record of that day shows only counselling or a control, and not the service itself.
  public let isFollowUp: Bool

  public enum Subject: Sendable, Hashable {
    case person(id: String, sex: Sex, birthDate: CalendarDate)
    case club(String)
  }

  /// What allows the performer to do it on a day.
  public struct Permit: Sendable, Hashable {
    /// The name in a sentence.
    public let holder: String
    /// Spans in which there was a valid SIP.
    public let licences: [ClosedRange<CalendarDate>]
    /// For a network facility: when its agreements with the Puskesmas hold.
    public let agreements: [ClosedRange<CalendarDate>]
    /// For a network facility: when it is licensed to operate; empty while the register knows no such licence.
    public let operating: [ClosedRange<CalendarDate>]
    public let isNetwork: Bool
    /// For a network facility: whoever else serves there and has a SIP on record.
    public let helpers: [Helper]

    /// Somebody beside the performer, with the spans in which his or her SIP was valid.
    public struct Helper: Sendable, Hashable {
      public let name: String
      public let licences: [ClosedRange<CalendarDate>]

      public init(_ name: String, licences: [ClosedRange<CalendarDate>]) {
        self.name = name
        self.licences = licences
      }

      func isLicensed(on day: CalendarDate) -> Bool { licences.contains { $0.contains(day) } }
    }

    /// Whether one of its agreements holds on a day.
    func isAgreed(on day: CalendarDate) -> Bool { agreements.contains { $0.contains(day) } }

    public init(
      holder: String, licences: [ClosedRange<CalendarDate>], isNetwork: Bool = false,
      agreements: [ClosedRange<CalendarDate>] = [], operating: [ClosedRange<CalendarDate>] = [],
      helpers: [Helper] = []
    ) {
      self.holder = holder
      self.licences = licences
      self.isNetwork = isNetwork
      self.agreements = agreements
      self.operating = operating
      self.helpers = helpers
    }
  }

  public init(
    id: String, subject: Subject, day: CalendarDate, performer: Performer, service: ClaimService,
    permit: Permit, evidence: Set<String> = [], completeOn: CalendarDate? = nil, isSettled: Bool = false,
    isFollowUp: Bool = false
  ) {
    self.id = id
    self.subject = subject
    self.day = day
    self.performer = performer
    self.service = service
    self.permit = permit
    self.evidence = evidence
    self.completeOn = completeOn
    self.isSettled = isSettled
    self.isFollowUp = isFollowUp
  }

  public var isClub: Bool { if case .club = service { true } else { false } }
  var isDelivery: Bool { if case .delivery = service { true } else { false } }

  /// Whether it is a stay from admission to discharge over a day.
  func isStay(over other: CalendarDate) -> Bool {
    guard case .inpatient(let stay) = service else { return false }
    return stay.admitted <= other && other <= day
  }
}
