import Store
import Vocabulary

extension Stay {
  init(_ row: Row) throws {
    id = try row["id"]
    facility = try row["facility"]
    patient = try row["patient"]
    encounter = try row["encounter"]
    admittedAt = try row["admitted_at"]
    code = try row["code"]
    diagnosis = try row["diagnosis"]
    bed = try row["bed"]
    practitioner = try row["practitioner"]
    recordedAt = try row["recorded_at"]
    recordedBy = try row["recorded_by"]
    let dischargedAt: Instant? = try row["discharged_at"]
    let disposition: Disposition? = try row["disposition"]
    let (note, dischargedBy): (String?, String?) = (try row["discharge_note"], try row["discharged_by"])
    if let dischargedAt, let disposition {
      discharge = Discharge(
        at: dischargedAt, disposition: disposition, note: note ?? "", by: dischargedBy ?? "")
    } else {
      discharge = nil
    }
    let withdrawnAt: Instant? = try row["withdrawn_at"]
    let (reason, withdrawnBy): (String?, String?) = (try row["withdrawn_reason"], try row["withdrawn_by"])
    withdrawal = withdrawnAt.map { Withdrawal(at: $0, reason: reason ?? "", by: withdrawnBy ?? "") }
  }

  /// - Throws: `Refusal.notFound` when this facility has no such stay.
  static func find(_ id: StayID, of facility: FacilityID, in tx: ReadTransaction) throws -> Stay {
    let sql: SQL = "SELECT * FROM stay WHERE facility = \(facility) AND id = \(id)"
    guard let found = try tx.first(sql, Stay.init) else { throw Refusal.notFound("Rawat inap") }
    return found
  }

  /// One that was not taken back.
  static func holding(_ id: StayID, of facility: FacilityID, in tx: ReadTransaction) throws -> Stay {
    let found = try find(id, of: facility, in: tx)
    guard found.withdrawal == nil else { throw Refusal.conflict("Catatan rawat inap ini sudah ditarik.") }
    return found
  }

  /// The one that began from a visit and was not taken back.
  static func begun(
    from encounter: EncounterID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> Stay? {
    try tx.first(
      """
      SELECT * FROM stay WHERE facility = \(facility) AND encounter = \(encounter) AND withdrawn_at IS NULL
      """, Stay.init)
  }

  /// Where the patient lies now, if anywhere.
  static func open(of patient: PatientID, at facility: FacilityID, in tx: ReadTransaction) throws -> Stay? {
    try tx.first(
      """
      SELECT * FROM stay WHERE facility = \(facility) AND patient = \(patient) AND discharged_at IS NULL
        AND withdrawn_at IS NULL
      """, Stay.init)
  }

  /// A patient's stays that are over and hold a part of a day, the oldest first.
  static func all(
    of patient: PatientID, over day: CalendarDate, _ context: Context, in tx: ReadTransaction
  ) throws -> [Stay] {
    try tx.all(
      """
      SELECT * FROM stay WHERE facility = \(context.facility) AND patient = \(patient)
        AND withdrawn_at IS NULL AND admitted_at < \(context.zone.instant(on: day.adding(days: 1)))
        AND discharged_at >= \(context.zone.instant(on: day)) ORDER BY admitted_at, id
      """, Stay.init)
  }

  /// Those that ended in a month, the oldest first.
  static func ended(
    in month: ParticipantMonth, _ context: Context, in tx: ReadTransaction
  ) throws -> [Stay] {
    try tx.all(
      "SELECT s.* FROM stay s WHERE \(sql: ended(in: month, context)) ORDER BY s.discharged_at, s.id",
      Stay.init)
  }

  /// That a stay `s` holds and ended in a month.
  static func ended(in month: ParticipantMonth, _ context: Context) -> SQL {
    """
    s.facility = \(context.facility) AND s.withdrawn_at IS NULL
      AND s.discharged_at >= \(context.zone.instant(on: month.firstDay))
      AND s.discharged_at < \(context.zone.instant(on: month.next.firstDay))
    """
  }
}
