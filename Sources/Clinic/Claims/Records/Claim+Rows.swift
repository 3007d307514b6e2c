import JKN
import Store
import Vocabulary

extension Claim {
  /// With the patient's columns beside it.
  static let columns: SQL = """
    c.*, p.name AS patient_name, p.sex AS patient_sex, p.birth_date AS patient_born, p.jkn_number AS patient_card
    FROM claim c LEFT JOIN patient p ON p.id = c.patient
    """

  init(_ row: Row) throws {
    id = try row["id"]
    number = try row["number"]
    origin = try row["origin"]
    source = try row["source"]
    if let patient: PatientID = try row["patient"] {
      subject = .person(
        Person(
          id: patient, name: try row["patient_name"], sex: try row["patient_sex"],
          birthDate: try row["patient_born"], card: try row["patient_card"]))
    } else {
      subject = .club(try row["club"])
    }
    encounter = try row["encounter"]
    network = try row["network"]
    day = try row["day"]
    performer = Performer(rawValue: try row["performer"]) ?? .other
    practitioner = try row["practitioner"]
    performerName = try row["performer_name"]
    service = (try row["service"] as Kept<ClaimService>).value
    diagnosis = try row["diagnosis"]
    standing = try row["stage"]
    standingReason = try row["stage_reason"]
    batch = try row["batch"]
    let code: String? = try row["code"]
    let payable: Rupiah? = try row["payable"]
    let (tax, documents): (Rupiah?, Int?) = (try row["tax"], try row["documents"])
    asked = code.flatMap { code in
      payable.map { Asked(code: code, payable: $0, tax: tax ?? .zero, documents: documents ?? 0) }
    }
    let verdict: ClaimVerdict? = try row["verdict"]
    let (paid, reason): (Rupiah?, String?) = (try row["paid"], try row["answer_reason"])
    answer = verdict.map { Answer(verdict: $0, paid: paid, reason: reason ?? "") }
    enteredAt = try row["entered_at"]
    enteredBy = try row["entered_by"]
    approvedBy = try row["approved_by"]
  }

  /// - Throws: `Refusal.notFound` when this facility has no such claim.
  static func find(_ id: ClaimID, of facility: FacilityID, in tx: ReadTransaction) throws -> Claim {
    let sql: SQL = "SELECT \(sql: columns) WHERE c.facility = \(facility) AND c.id = \(id)"
    guard let found = try tx.first(sql, Claim.init) else { throw Refusal.notFound("Klaim") }
    return found
  }

  /// One that can still be changed.
  static func open(_ id: ClaimID, of facility: FacilityID, in tx: ReadTransaction) throws -> Claim {
    let found = try find(id, of: facility, in: tx)
    guard found.isOpen else {
      throw Refusal.conflict("Klaim \(found.number) sudah masuk pengajuan atau ditarik; tidak dapat diubah.")
    }
    return found
  }

  /// The ledger of what happened to a claim or a batch.
  static func note(
    _ what: String, of subject: String, on day: CalendarDate, _ words: String = "", in tx: WriteTransaction,
    _ context: Context
  ) throws {
    try tx.execute(
      """
      INSERT INTO claim_step (facility, id, subject, what, happened_on, note, noted_at, noted_by)
      VALUES (\(context.facility), \(ClaimID(at: context.now)), \(subject), \(what), \(day), \(words), \(context.now),
        \(context.actor.name))
      """)
  }
}
