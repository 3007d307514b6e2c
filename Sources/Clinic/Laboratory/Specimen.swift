public import Vocabulary

/// What was taken from the patient; one serves every test of the same kind of specimen.
public struct Specimen: Sendable, Hashable, Identifiable {
  public let id: SpecimenID
  /// As on its label: the order's number and a letter, `L-20261121-0001-A`.
  public let number: String
  public let type: Coded
  public let requests: [ServiceRequestID]
  public let collectedAt: Instant
  public let by: PractitionerID

  public init(
    id: SpecimenID, number: String = "", type: Coded, requests: [ServiceRequestID], collectedAt: Instant,
    by: PractitionerID
  ) {
    self.id = id
    self.number = number
    self.type = type
    self.requests = requests
    self.collectedAt = collectedAt
    self.by = by
  }
}
