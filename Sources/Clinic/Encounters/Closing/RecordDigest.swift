import Crypto
import Foundation
import Vocabulary

/// The SHA-256 that a signature covers: the canonical text of the examination with whose visit it is.
///
/// Prescriptions and laboratory orders live on after the signature and keep their own history: not covered.
enum RecordDigest {
  private struct Content: Encodable {
    let encounter: EncounterID
    let number: String
    let patient: PatientID
    let version: Int
    let examination: Examination
  }

  static func of(_ examination: Examination, _ encounter: Encounter, version: Int) throws -> String {
    let content = Content(
      encounter: encounter.id, number: encounter.number, patient: encounter.patient, version: version,
      examination: examination)
    return Hexadecimal.text(SHA256.hash(data: Data(try CanonicalText.of(content).utf8)))
  }
}
