import Foundation
import Store
import Vocabulary

/// The record of a visit before its signature, as far as it was checked and saved.
struct WorkingRecord {
  let encounter: EncounterID
  /// Counts the saves; 0 while nothing was saved.
  let revision: Int
  let savedAt: Instant
  let by: PractitionerID
  var examination: Examination

  init(
    encounter: EncounterID, revision: Int, savedAt: Instant, by: PractitionerID, examination: Examination
  ) {
    self.encounter = encounter
    self.revision = revision
    self.savedAt = savedAt
    self.by = by
    self.examination = examination
  }

  init(_ row: Row) throws {
    let body: String = try row["body"]
    self.init(
      encounter: try row["encounter"], revision: try row["revision"], savedAt: try row["saved_at"],
      by: try row["author"],
      examination: try JSONDecoder().decode(Examination.self, from: Data(body.utf8)))
  }

  static func find(_ encounter: EncounterID, in tx: ReadTransaction) throws -> WorkingRecord? {
    try tx.first("SELECT * FROM working_record WHERE encounter = \(encounter)", WorkingRecord.init)
  }

  static func all(of patient: PatientID, in tx: ReadTransaction) throws -> [WorkingRecord] {
    try tx.all("SELECT * FROM working_record WHERE patient = \(patient)", WorkingRecord.init)
  }

  /// Keeps `examination` as what stands there now.
  static func save(
    _ examination: Examination, of encounter: Encounter, by practitioner: PractitionerID, at now: Instant,
    in tx: WriteTransaction
  ) throws {
    let body = try CanonicalText.of(examination)
    let changed = try tx.execute(
      """
      UPDATE working_record SET revision = revision + 1, saved_at = \(now), author = \(practitioner),
        body = \(body)
      WHERE encounter = \(encounter.id) AND facility = \(encounter.facility)
      """)
    guard changed == 0 else { return }
    try tx.execute(
      """
      INSERT INTO working_record (encounter, facility, patient, revision, saved_at, author, body)
      VALUES (\(encounter.id), \(encounter.facility), \(encounter.patient), 1, \(now), \(practitioner), \(body))
      """)
  }

  /// Takes it away: the signed rows hold it now, or the visit did not take place.
  static func delete(_ encounter: EncounterID, in tx: WriteTransaction) throws {
    try tx.execute("DELETE FROM working_record WHERE encounter = \(encounter)")
    try tx.execute("DELETE FROM encounter_draft WHERE encounter = \(encounter)")
  }
}
