import Store
public import Vocabulary

/// What a patient of rujuk balik was told about taking the drugs, at one visit (PRO-14; agreement 004 L.I II.4.d).
public struct AdherenceNote: Sendable, Hashable {
  public let encounter: EncounterID
  public let text: String
  public let at: Instant
  public let by: String

  /// Newest first.
  static func all(
    of patient: PatientID, at facility: FacilityID, latest limit: Int = 20, in tx: ReadTransaction
  ) throws -> [AdherenceNote] {
    try tx.all(
      """
      SELECT encounter, text, noted_at, noted_by FROM adherence_note
      WHERE patient = \(patient) AND facility = \(facility) ORDER BY noted_at DESC, id DESC LIMIT \(limit)
      """
    ) {
      AdherenceNote(
        encounter: try $0["encounter"], text: try $0["text"], at: try $0["noted_at"], by: try $0["noted_by"])
    }
  }
}
