import Store
import Vocabulary

/// A visit as the figures see it: nothing that names anybody.
struct CountedVisit {
  let id: EncounterID
  let patient: PatientID
  let day: CalendarDate
  let room: String
  let payer: Payer
  let status: Encounter.Status
  let sex: Sex
  let birthDate: CalendarDate
  let arrivedAt: Instant
  let startedAt: Instant?
  let disposition: Disposition?
  let contact: Contact.Kind?
  /// Categories of ICD-10, three characters, each once.
  let diagnoses: Set<String>

  /// The visits `e` for which a condition holds.
  static func all(_ condition: SQL, in tx: ReadTransaction) throws -> [CountedVisit] {
    let codes = try tx.all(
      """
      SELECT c.encounter, c.code FROM encounter e
      JOIN condition c ON c.facility = e.facility AND c.encounter = e.id AND c.version = e.version
      WHERE \(sql: condition) AND c.category = 'diagnosis' AND c.code IS NOT NULL
      """
    ) { row in (try row["encounter"] as EncounterID, String((try row["code"] as String).prefix(3))) }
    let diagnoses = Dictionary(grouping: codes, by: \.0).mapValues { Set($0.map(\.1)) }
    return try tx.all(
      """
      SELECT e.id, e.patient, e.day, e.payer, e.status, e.arrived_at, e.started_at, e.disposition,
        r.name AS room, p.sex, p.birth_date, s.contact_kind
      FROM encounter e
      JOIN room r ON r.facility = e.facility AND r.id = e.room
      JOIN patient p ON p.facility = e.facility AND p.id = e.patient
      LEFT JOIN signature s ON s.facility = e.facility AND s.encounter = e.id AND s.version = e.version
      WHERE \(sql: condition)
      """
    ) { try CountedVisit($0, diagnoses) }
  }

  private init(_ row: Row, _ diagnoses: [EncounterID: Set<String>]) throws {
    id = try row["id"]
    patient = try row["patient"]
    day = try row["day"]
    room = try row["room"]
    payer = try row["payer"]
    status = try row["status"]
    sex = try row["sex"]
    birthDate = try row["birth_date"]
    arrivedAt = try row["arrived_at"]
    startedAt = try row["started_at"]
    disposition = try row["disposition"]
    contact = try row["contact_kind"]
    self.diagnoses = diagnoses[id] ?? []
  }
}
