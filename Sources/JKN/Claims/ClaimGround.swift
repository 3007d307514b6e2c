public import Vocabulary

/// What claims are checked against: agreements, evidence, and what the Puskesmas is.
public struct ClaimGround: Sendable {
  /// The agreement that was chosen for a day, whether or not it is in force then.
  public let terms: @Sendable (CalendarDate) -> AgreementTerms
  /// Whether there is an agreement at all on a day.
  public let course: AgreementCourse
  public let evidence: EvidenceList
  public let isPONED: Bool
  public let hasBeds: Bool
  /// What local regulations set for an ambulance (TAR-23).
  public let localTariffs: LocalTariffs
  public let today: CalendarDate

  public init(
    terms: @escaping @Sendable (CalendarDate) -> AgreementTerms, course: AgreementCourse = .unbroken,
    evidence: EvidenceList, isPONED: Bool, hasBeds: Bool, localTariffs: LocalTariffs, today: CalendarDate
  ) {
    self.terms = terms
    self.course = course
    self.evidence = evidence
    self.isPONED = isPONED
    self.hasBeds = hasBeds
    self.localTariffs = localTariffs
    self.today = today
  }
}
