public import Vocabulary

/// One person or visit behind a figure.
public struct CapitationLine: Sendable {
  /// Nil for a participant who never came.
  public let patient: PatientID?
  public let encounter: EncounterID?
  public let name: String
  public let card: String
  public let day: CalendarDate?
  public let detail: String
  /// Only where the person agreed to be contacted.
  public let phone: String?

  init(
    patient: PatientID?, encounter: EncounterID? = nil, name: String, card: String, day: CalendarDate? = nil,
    detail: String, phone: String? = nil
  ) {
    self.patient = patient
    self.encounter = encounter
    self.name = name
    self.card = card
    self.day = day
    self.detail = detail
    self.phone = phone
  }
}
