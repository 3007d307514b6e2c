public import Clinic
import FHIR
public import Vocabulary

/// One visit of ours, ready to be put into messages: the record, and what everything is called over there.
///
/// Each kind of resource has a file of its own beside this one. Contract §9, §12.
public struct VisitMapping: Sendable {
  public let record: EncounterRecord
  /// The facility's own IHS number.
  public let organization: String
  public var names: VisitNames

  public init(record: EncounterRecord, organization: String, names: VisitNames) {
    self.record = record
    self.organization = organization
    self.names = names
  }
}

/// References to use in messages: `Type/id` as the platform gave it, or `urn:uuid:…` within a bundle.
public struct VisitNames: Sendable {
  public var patient: String?
  public var practitioners: [PractitionerID: String]
  public var rooms: [RoomID: String]
  public var resources: [ResourceKey: String]

  public init(
    patient: String? = nil, practitioners: [PractitionerID: String] = [:], rooms: [RoomID: String] = [:],
    resources: [ResourceKey: String] = [:]
  ) {
    self.patient = patient
    self.practitioners = practitioners
    self.rooms = rooms
    self.resources = resources
  }
}
