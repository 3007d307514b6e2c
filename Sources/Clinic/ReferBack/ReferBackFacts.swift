import Journal
import Vocabulary

/// What can happen in Program Rujuk Balik, as the journal names it.
extension FactKind {
  /// A Surat Rujuk Balik was written down, corrected, ended. Payload: letter and version.
  public static let referBackRecorded = "refer-back.recorded"
  public static let referBackCorrected = "refer-back.corrected"
  public static let referBackEnded = "refer-back.ended"
  /// A patient was taught about adherence at a visit.
  public static let adherenceTaught = "refer-back.adherence-taught"
  /// Somebody saw in BPJS's application whether a patient is in the programme.
  public static let referBackSeen = "refer-back.membership-seen"
}

extension Fact {
  static func referBack(
    _ kind: String, _ letter: ReferBackLetterID, of patient: PatientID, version: Int
  ) throws -> Fact {
    try Fact(
      kind, patient: patient, subject: "ReferBackLetter/\(letter)",
      payload: ["letter": letter.text, "version": String(version)])
  }
}
