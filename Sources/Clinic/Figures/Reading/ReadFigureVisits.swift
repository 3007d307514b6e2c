public import Store
public import Vocabulary

/// The visits behind one figure of one day of one's own Puskesmas. They are picked by the very code that counts them,
/// so the list is always as long as the figure.
public struct ReadFigureVisits: Query {
  public static let action = Action.readRecord

  public let day: CalendarDate
  public let measure: Measure
  public let kind: String

  public init(_ day: CalendarDate, _ measure: Measure, _ kind: String = "") {
    self.day = day
    self.measure = measure
    self.kind = kind
  }

  public struct Line: Sendable, Hashable {
    public let encounter: EncounterID
    public let number: String
    public let name: String
    public let medicalRecordNumber: MedicalRecordNumber
    public let room: String
    public let status: Encounter.Status
    /// Whether there is a record to read.
    public let isSigned: Bool
    public let arrivedAt: Instant
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [Line] {
    let visits = try CountedVisit.all("e.facility = \(context.facility) AND e.day = \(day)", in: tx)
    let wanted = visits.filter { visit in
      visit.part.cells.keys.contains { $0.measure == measure && (kind.isEmpty || $0.kind == kind) }
    }
    let rooms = Dictionary(wanted.map { ($0.id, $0.room) }, uniquingKeysWith: { first, _ in first })
    return try tx.all(
      """
      SELECT e.id, e.number, e.status, e.version, e.arrived_at, p.name, p.medical_record_number
      FROM encounter e JOIN patient p ON p.facility = e.facility AND p.id = e.patient
      WHERE e.facility = \(context.facility) AND e.day = \(day) ORDER BY e.arrived_at, e.number
      """
    ) { row in
      Line(
        encounter: try row["id"], number: try row["number"], name: try row["name"],
        medicalRecordNumber: try row["medical_record_number"], room: rooms[try row["id"]] ?? "",
        status: try row["status"], isSigned: (try row["version"] as Int) > 0, arrivedAt: try row["arrived_at"]
      )
    }.filter { rooms[$0.encounter] != nil }
  }
}
