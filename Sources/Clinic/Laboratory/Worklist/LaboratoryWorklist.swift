public import Store
public import Vocabulary

/// The orders at the laboratory, longest waiting first.
public struct LaboratoryWorklist: Query {
  public static let action = Action.workLaboratory
  /// At most so many lines.
  public static let limit = 100

  public struct Line: Sendable, Identifiable {
    public let id: LaboratoryOrderID
    public let number: String
    public let stage: LaboratoryStage
    public let since: Instant
    public let patient: String
    public let sex: Sex
    public let birthDate: CalendarDate
    public let medicalRecordNumber: MedicalRecordNumber
    public let room: String
    public let orderer: String
    /// Names of the tests, in the order of the form.
    public let tests: [String]
    /// The number in the laboratory's queue; `nil` when there is none.
    public let ticket: Int?
  }

  public struct Result: Sendable {
    public let now: Instant
    public let today: CalendarDate
    public let lines: [Line]
    public let counts: [LaboratoryStage: Int]
  }

  public let stage: LaboratoryStage?

  /// - `stage`: only those; `nil` for all that still need work here.
  public init(stage: LaboratoryStage? = nil) { self.stage = stage }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let stages = stage.map { [$0] } ?? [.collect, .enter, .release]
    let waiting = try stages.flatMap { try lines($0, in: tx, context) }
      .sorted { ($0.since, $0.id) < ($1.since, $1.id) }
    return Result(
      now: context.now, today: context.today, lines: Array(waiting.prefix(Self.limit)),
      counts: try counts(in: tx, context))
  }

  private func lines(_ stage: LaboratoryStage, in tx: ReadTransaction, _ context: Context) throws -> [Line] {
    try tx.rows(
      """
      SELECT o.id, o.number, o.ordered_at, t.name, t.sex, t.birth_date, t.medical_record_number,
        r.name AS room, w.name AS orderer,
        (SELECT MAX(k.number) FROM ticket k JOIN room h ON h.id = k.room
          WHERE k.encounter = o.encounter AND k.facility = o.facility AND h.kind = 'laboratory') AS ticket
      FROM laboratory_order o
      JOIN patient t ON t.id = o.patient AND t.facility = o.facility
      JOIN encounter e ON e.id = o.encounter AND e.facility = o.facility
      JOIN room r ON r.id = e.room
      JOIN practitioner w ON w.id = o.ordered_by
      WHERE o.facility = \(context.facility) AND \(sql: stage.condition(on: "\(context.today)"))
      ORDER BY o.ordered_at, o.id LIMIT \(Self.limit)
      """
    ).map { row in
      let id: LaboratoryOrderID = try row["id"]
      return Line(
        id: id, number: try row["number"], stage: stage, since: try row["ordered_at"],
        patient: try row["name"], sex: try row["sex"], birthDate: try row["birth_date"],
        medicalRecordNumber: try row["medical_record_number"], room: try row["room"],
        orderer: try row["orderer"],
        tests: try ServiceRequest.all(of: id, at: context.facility, in: tx).map(\.test.name),
        ticket: try row["ticket"])
    }
  }

  private func counts(in tx: ReadTransaction, _ context: Context) throws -> [LaboratoryStage: Int] {
    var counts: [LaboratoryStage: Int] = [:]
    for stage in LaboratoryStage.allCases {
      counts[stage] = try tx.value(
        """
        SELECT COUNT(*) AS n FROM laboratory_order o
        WHERE o.facility = \(context.facility) AND \(sql: stage.condition(on: "\(context.today)"))
        """)
    }
    return counts
  }
}
