public import Store
public import Vocabulary

extension AllergyIntolerance {
  init(_ row: Row) throws {
    self.init(
      id: try row["id"], category: try row["category"], code: try row.coded(),
      substance: try row["substance"], reaction: try row["reaction"], severe: try row["severe"],
      at: try row["at"], by: try row["author"], encounter: try row["encounter"])
  }

  /// Every allergy known of a patient, the oldest first: those of signed records as they stand now, and those
  /// noted at a visit that is still open, because a warning must not wait for a signature.
  public static func all(of patient: PatientID, in tx: ReadTransaction) throws -> [AllergyIntolerance] {
    let signed = try tx.all(
      """
      SELECT a.* FROM allergy a
      JOIN encounter e ON e.id = a.encounter AND e.version = a.version AND e.facility = a.facility
      WHERE a.patient = \(patient)
      """, AllergyIntolerance.init)
    let open = try WorkingRecord.all(of: patient, in: tx).flatMap(\.examination.allergies)
    return (signed + open).sorted { ($0.at, $0.id) < ($1.at, $1.id) }
  }

  static func all(in record: RecordVersion, _ tx: ReadTransaction) throws -> [AllergyIntolerance] {
    try tx.all(
      "SELECT * FROM allergy WHERE \(sql: record.condition) ORDER BY position", AllergyIntolerance.init)
  }

  func insert(in record: RecordVersion, _ tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO allergy (\(sql: RecordVersion.columns), category, code_system, code, code_display, substance,
        reaction, severe)
      VALUES (\(sql: record.values(id, at, by)), \(category), \(code?.system), \(code?.code), \(code?.display),
        \(substance), \(reaction), \(severe))
      """)
  }
}
