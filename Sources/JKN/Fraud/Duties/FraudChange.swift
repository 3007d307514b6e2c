public import Vocabulary

/// Something of staff, licences, hours, services or the house that changed, as the checklist for HFIS has it (PKS 004 Ps.4(1)d,
/// Ps.4(4)s).
public struct FraudChange: Sendable, Hashable, Identifiable {
  public let id: String
  public let item: Item
  /// `Tenaga`, `Jadwal praktik` …
  public let kind: String
  /// What changed, in Indonesian.
  public let words: String
  public let changedOn: CalendarDate
  /// The last day on which it could be entered.
  public let dueOn: CalendarDate
  /// When it was entered; nil while nobody ticked that it was.
  public let enteredOn: CalendarDate?

  public init(
    id: String, item: Item, kind: String, words: String, changedOn: CalendarDate, dueOn: CalendarDate,
    enteredOn: CalendarDate?
  ) {
    self.id = id
    self.item = item
    self.kind = kind
    self.words = words
    self.changedOn = changedOn
    self.dueOn = dueOn
    self.enteredOn = enteredOn
  }
}

extension FraudChange {
  /// What changed. Which of these must be reported by the end of their month is told by the rule (`FraudRule.reports`).
  public enum Item: String, Sendable, CaseIterable {
    case staff, licence, substitute, schedule, account
    // Data of the facility.
    case operatingLicence = "operating-licence"
    case businessLicence = "business-licence"
    case accreditation, head, phone, email, beds, emergency, services, premises
    case otherStaff = "other-staff"
    case ownPharmacy = "own-pharmacy"
    case ownLaboratory = "own-laboratory"
    case ownMidwife = "own-midwife"
  }
}
