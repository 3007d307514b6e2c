public import Store
public import Vocabulary

extension Signature {
  init(_ row: Row) throws {
    self.init(
      version: try row["version"], at: try row["at"], by: try row["author"], reason: try row["reason"],
      digest: try row["digest"])
  }

  /// The closing and every correction of a visit's record, in order.
  public static func all(of encounter: EncounterID, in tx: ReadTransaction) throws -> [Signature] {
    try tx.all("SELECT * FROM signature WHERE encounter = \(encounter) ORDER BY version", Signature.init)
  }

  /// Writes it with what the record says as a whole.
  func insert(
    in record: RecordVersion, _ examination: Examination, _ disposition: Disposition, _ tx: WriteTransaction
  ) throws {
    let contact = examination.contact
    try tx.execute(
      """
      INSERT INTO signature (facility, encounter, patient, version, at, author, reason, digest, disposition,
        no_known_allergy, place, contact_kind, mode, group_screening)
      VALUES (\(record.facility), \(record.encounter), \(record.patient), \(version), \(at), \(by), \(reason),
        \(digest), \(disposition), \(examination.noKnownAllergy), \(contact.place), \(contact.kind),
        \(contact.mode), \(contact.groupScreening))
      """)
  }
}
