public import Store
public import Vocabulary

extension Encounter {
  public init(_ row: Row) throws {
    self.init(
      id: try row["id"], facility: try row["facility"], number: try row["number"],
      patient: try row["patient"], room: try row["room"], practitioner: try row["practitioner"],
      payer: try row["payer"], jknNumber: try row["jkn_number"], emergency: try row["emergency"],
      status: try row["status"], reason: try row["reason"], day: try row["day"],
      arrivedAt: try row["arrived_at"], startedAt: try row["started_at"],
      finishedAt: try row["finished_at"], disposition: try row["disposition"], version: try row["version"])
  }

  /// - Throws: `Refusal.notFound` when this facility has no such visit.
  public static func find(
    _ id: EncounterID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> Encounter {
    let sql: SQL = "SELECT * FROM encounter WHERE id = \(id) AND facility = \(facility)"
    guard let found = try tx.first(sql, Encounter.init) else { throw Refusal.notFound("Kunjungan") }
    return found
  }

  /// The newest visits of a patient.
  public static func latest(
    of patient: PatientID, limit: Int, in tx: ReadTransaction
  ) throws -> [Encounter] {
    try tx.all(
      "SELECT * FROM encounter WHERE patient = \(patient) ORDER BY arrived_at DESC LIMIT \(limit)",
      Encounter.init)
  }

  public func insert(in tx: WriteTransaction) throws { try tx.insert([row], into: "encounter") }

  var row: NewRow {
    [
      "id": id, "facility": facility, "number": number, "patient": patient, "room": room,
      "practitioner": practitioner, "payer": payer, "jkn_number": jknNumber, "emergency": emergency, "status": status,
      "reason": reason, "day": day, "arrived_at": arrivedAt, "started_at": startedAt,
      "finished_at": finishedAt, "disposition": disposition, "version": version,
    ]
  }

  /// Writes everything that may change after registration.
  public func update(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      UPDATE encounter SET room = \(room), practitioner = \(practitioner), payer = \(payer),
        jkn_number = \(jknNumber), status = \(status), reason = \(reason), started_at = \(startedAt),
        finished_at = \(finishedAt), disposition = \(disposition), version = \(version)
      WHERE id = \(id) AND facility = \(facility)
      """)
  }
}
