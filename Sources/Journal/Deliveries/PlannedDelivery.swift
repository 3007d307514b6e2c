public import Vocabulary

/// One thing to send, as a feed plans it from an entry of the journal.
public struct PlannedDelivery: Sendable, Hashable {
  /// The system it goes to: `satusehat`, `pcare`.
  public let destination: String
  /// What it is there: `Encounter`, `Condition`, `kunjungan`.
  public let kind: String
  /// Names the thing once and for all at its destination, for example `Condition/0190…`. Planning the same
  /// key again changes nothing.
  public let key: String
  public let facility: FacilityID
  public let patient: PatientID?
  public let encounter: EncounterID?
  /// Keys of the same destination that must be delivered before.
  public let needs: [String]
  /// Keys of the same destination that this one makes unnecessary while they are still unsent.
  public let supersedes: [String]

  public init(
    destination: String, kind: String, key: String, facility: FacilityID, patient: PatientID?,
    encounter: EncounterID?, needs: [String] = [], supersedes: [String] = []
  ) {
    self.destination = destination
    self.kind = kind
    self.key = key
    self.facility = facility
    self.patient = patient
    self.encounter = encounter
    self.needs = needs
    self.supersedes = supersedes
  }
}
