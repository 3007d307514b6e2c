import Store
import Vocabulary

extension ReferBackLetter {
  /// Letters `l` with the version `v` that holds, for FROM.
  static let table: SQL =
    """
    refer_back_letter l JOIN refer_back_version v ON v.facility = l.facility AND v.letter = l.id
      AND v.version = l.version
    """

  private static let columns: SQL = "v.*, l.patient, l.ended_on, l.end_reason, l.ended_by"

  /// Letters that hold on a day.
  static func inForce(on day: CalendarDate) -> SQL {
    "v.valid_from <= \(day) AND v.valid_until >= \(day) AND (l.ended_on IS NULL OR l.ended_on > \(day))"
  }

  init(_ row: Row) throws {
    let endedOn: CalendarDate? = try row["ended_on"]
    self.init(
      id: try row["letter"], patient: try row["patient"], version: try row["version"],
      content: try ReferBackContent(row), correction: try row["correction"],
      recordedAt: try row["recorded_at"], recordedBy: try row["recorded_by"],
      ended: try endedOn.map { day in
        Ended(
          on: day, reason: (try row["end_reason"] as String?) ?? "",
          by: (try row["ended_by"] as String?) ?? "")
      })
  }

  /// The letters of a patient, the one that lasts longest first.
  static func all(
    of patient: PatientID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [ReferBackLetter] {
    try tx.all(
      """
      SELECT \(sql: columns) FROM \(sql: table) WHERE l.facility = \(facility) AND l.patient = \(patient)
      ORDER BY v.valid_until DESC, l.id DESC
      """, ReferBackLetter.init)
  }

  /// - Throws: `Refusal.notFound` when this facility has no such letter.
  static func find(
    _ id: ReferBackLetterID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> ReferBackLetter {
    let found = try tx.first(
      "SELECT \(sql: columns) FROM \(sql: table) WHERE l.facility = \(facility) AND l.id = \(id)",
      ReferBackLetter.init)
    guard let found else { throw Refusal.notFound("Surat Rujuk Balik") }
    return found
  }

  /// One that nobody ended.
  static func open(
    _ id: ReferBackLetterID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> ReferBackLetter {
    let found = try find(id, of: facility, in: tx)
    guard found.ended == nil else {
      throw Refusal.conflict("Surat Rujuk Balik ini sudah diakhiri; catat surat yang baru.")
    }
    return found
  }

  /// Every version, the first one first.
  static func versions(
    of id: ReferBackLetterID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [ReferBackLetter] {
    try tx.all(
      """
      SELECT \(sql: columns) FROM refer_back_letter l
      JOIN refer_back_version v ON v.facility = l.facility AND v.letter = l.id
      WHERE l.facility = \(facility) AND l.id = \(id) ORDER BY v.version
      """, ReferBackLetter.init)
  }

  /// Writes a version down; the letter itself is there.
  static func insert(
    _ content: ReferBackContent, version: Int, of id: ReferBackLetterID, because correction: String,
    in tx: WriteTransaction, _ context: Context
  ) throws {
    try tx.execute(
      """
      INSERT INTO refer_back_version (facility, letter, version, number, dated, hospital, specialist, disease,
        diagnosis, diagnosis_name, advice, valid_from, valid_until, collection, place, drugs, correction,
        recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(version), \(content.number), \(content.dated), \(content.hospital),
        \(content.specialist), \(content.condition), \(content.diagnosis.code), \(content.diagnosis.display),
        \(content.advice), \(content.validFrom), \(content.validUntil), \(content.collection), \(content.place),
        \(Kept(content.drugs)), \(correction), \(context.now), \(context.actor.name))
      """)
  }
}

extension ReferBackContent {
  fileprivate init(_ row: Row) throws {
    let drugs: Kept<[ReferBackDrug]> = try row["drugs"]
    self.init(
      number: try row["number"], dated: try row["dated"], hospital: try row["hospital"],
      specialist: try row["specialist"], condition: try row["disease"],
      diagnosis: .icd10(try row["diagnosis"], try row["diagnosis_name"]), advice: try row["advice"],
      validFrom: try row["valid_from"], validUntil: try row["valid_until"],
      collection: try row["collection"], place: try row["place"], drugs: drugs.value)
  }
}
