public import Store
public import Vocabulary

/// The prescriptions at the pharmacy, whoever pays (004 L.XIII E.3.c), longest waiting first.
public struct PharmacyWorklist: Query {
  public static let action = Action.reviewPrescription
  /// At most so many lines; a pharmacy with more waiting works them off from the top.
  public static let limit = 100

  public struct Line: Sendable, Identifiable {
    public let id: PrescriptionID
    public let number: String
    public let stage: PharmacyStage
    /// When it was sent; for those sent back, when it was written.
    public let since: Instant
    public let patient: String
    public let sex: Sex
    public let birthDate: CalendarDate
    public let medicalRecordNumber: MedicalRecordNumber
    public let room: String
    public let prescriber: String
    public let drugs: Int
    /// The number in the pharmacy's queue; `nil` when there is none.
    public let ticket: Int?
  }

  public struct Result: Sendable {
    public let now: Instant
    public let today: CalendarDate
    public let lines: [Line]
    public let counts: [PharmacyStage: Int]
  }

  public let stage: PharmacyStage?

  /// - `stage`: only those; `nil` for all that still need work here.
  public init(stage: PharmacyStage? = nil) { self.stage = stage }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let stages = stage.map { [$0] } ?? [.review, .prepare, .check, .handOver]
    let waiting = try stages.flatMap { try lines($0, in: tx, context) }
      .sorted { ($0.since, $0.id) < ($1.since, $1.id) }
    return Result(
      now: context.now, today: context.today, lines: Array(waiting.prefix(Self.limit)),
      counts: try counts(in: tx, context))
  }

  private func lines(_ stage: PharmacyStage, in tx: ReadTransaction, _ context: Context) throws -> [Line] {
    try tx.all(
      """
      SELECT p.id, p.number, COALESCE(p.sent_at, p.written_at) AS since, t.name, t.sex, t.birth_date,
        t.medical_record_number, r.name AS room, w.name AS prescriber,
        (SELECT COUNT(*) FROM prescription_item i
          WHERE i.prescription = p.id AND i.facility = p.facility) AS drugs,
        (SELECT MAX(k.number) FROM ticket k JOIN room h ON h.id = k.room
          WHERE k.encounter = p.encounter AND k.facility = p.facility AND h.kind = 'pharmacy') AS ticket
      FROM prescription p
      JOIN patient t ON t.id = p.patient AND t.facility = p.facility
      JOIN encounter e ON e.id = p.encounter AND e.facility = p.facility
      JOIN room r ON r.id = e.room
      JOIN practitioner w ON w.id = p.written_by
      WHERE p.facility = \(context.facility) AND \(sql: stage.condition(on: "\(context.today)"))
      ORDER BY since, p.id LIMIT \(Self.limit)
      """
    ) { row in
      Line(
        id: try row["id"], number: try row["number"], stage: stage, since: try row["since"],
        patient: try row["name"], sex: try row["sex"], birthDate: try row["birth_date"],
        medicalRecordNumber: try row["medical_record_number"], room: try row["room"],
        prescriber: try row["prescriber"], drugs: try row["drugs"], ticket: try row["ticket"])
    }
  }

  private func counts(in tx: ReadTransaction, _ context: Context) throws -> [PharmacyStage: Int] {
    var counts: [PharmacyStage: Int] = [:]
    for stage in PharmacyStage.allCases {
      counts[stage] = try tx.value(
        """
        SELECT COUNT(*) AS n FROM prescription p
        WHERE p.facility = \(context.facility) AND \(sql: stage.condition(on: "\(context.today)"))
        """)
    }
    return counts
  }
}
