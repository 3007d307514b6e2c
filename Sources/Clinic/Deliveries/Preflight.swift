public import Vocabulary

/// What stands in the way of a delivery, found before anything is sent.
public struct PreflightProblem: Sendable, Hashable {
  /// `satusehat`, `pcare`.
  public let destination: String
  /// What cannot go: `Encounter`, `MedicationRequest`, `kunjungan`.
  public let kind: String
  /// The sentence that tells what to mend.
  public let sentence: String
  /// Where; `nil` when only the other system can mend it.
  public let remedy: Remedy?

  public init(destination: String, kind: String, sentence: String, remedy: Remedy?) {
    self.destination = destination
    self.kind = kind
    self.sentence = sentence
    self.remedy = remedy
  }
}

/// Asks every connector what it could not send of a visit as it stands. Connectors bring the live one.
public struct Preflight: Sendable {
  public var check: @Sendable (EncounterID) async throws -> [PreflightProblem]

  public init(check: @escaping @Sendable (EncounterID) async throws -> [PreflightProblem]) {
    self.check = check
  }

  /// Without connectors nothing is sent, so nothing stands in the way.
  public static let none = Preflight { _ in [] }
}
