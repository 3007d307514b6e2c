public import Clinic
public import Vocabulary

/// Why one thing cannot be put into a message.
public struct MappingProblem: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The patient's IHS number is not known yet: look it up.
    case unnamedPatient
    /// This health worker's IHS number is not known yet: look it up.
    case unnamedPractitioner(PractitionerID)
    /// This room's Location is not known yet: find or make it.
    case unnamedRoom(RoomID)
    /// What it refers to has no id at the platform yet.
    case notSentYet(ResourceKey)
    /// The record no longer holds it.
    case gone
    /// A person must mend the record or a master list.
    case needsAttention
  }

  public let kind: Kind
  /// What the person at the desk reads.
  public let sentence: String
  /// Where it can be mended.
  public let remedy: Remedy?

  init(_ kind: Kind, _ sentence: String, remedy: Remedy? = nil) {
    self.kind = kind
    self.sentence = sentence
    self.remedy = remedy
  }

  static func attention(_ sentence: String, remedy: Remedy?) -> MappingProblem {
    MappingProblem(.needsAttention, sentence, remedy: remedy)
  }

  static let gone = MappingProblem(.gone, "Data ini sudah tidak ada di rekam medis.")
}
