public import Vocabulary

/// The payload of a fact about a visit: which one, and which part of it. The record itself is read again
/// when something is sent, so that what goes out is what stands there now.
public struct EncounterFact: Codable, Sendable, Hashable {
  public let encounter: EncounterID
  /// The part: id of the prescription or the laboratory order; `nil` when it is the whole visit.
  public let part: String?
  /// Version of the record after the fact; 0 while unsigned.
  public let version: Int

  public init(encounter: EncounterID, part: String? = nil, version: Int = 0) {
    self.encounter = encounter
    self.part = part
    self.version = version
  }
}
