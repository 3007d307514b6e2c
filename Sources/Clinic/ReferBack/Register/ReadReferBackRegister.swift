public import Store
public import Vocabulary

/// The refer-back letters of a Puskesmas, a page of one view of them.
public struct ReadReferBackRegister: Query {
  public static let action = Action.manageReferBack
  public static let pageSize = 50
  public let view: ReferBackView
  public let page: Int

  public init(_ view: ReferBackView = .active, page: Int = 1) {
    self.view = view
    self.page = max(1, page)
  }

  public struct Line: Sendable {
    public let letter: ReferBackLetter
    public let name: String
    public let medicalRecordNumber: String
  }

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let lines: [Line]
    /// Letters in each view.
    public let totals: [ReferBackView: Int]
    /// Patients with a letter in force today (PRO-16).
    public let participants: Int
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let (facility, today) = (context.facility, context.today)
    var totals: [ReferBackView: Int] = [:]
    for view in ReferBackView.allCases {
      totals[view] = try tx.value(
        """
        SELECT COUNT(*) AS n FROM \(sql: ReferBackLetter.table)
        WHERE l.facility = \(facility) AND \(sql: view.condition(on: today))
        """)
    }
    // What ends next, or ended last, stands first.
    let order: SQL = view == .over ? "v.valid_until DESC, p.name" : "v.valid_until, p.name"
    let lines = try tx.all(
      """
      SELECT v.*, l.patient, l.ended_on, l.end_reason, l.ended_by, p.name AS patient_name, p.medical_record_number
      FROM \(sql: ReferBackLetter.table) JOIN patient p ON p.id = l.patient
      WHERE l.facility = \(facility) AND \(sql: view.condition(on: today))
      ORDER BY \(sql: order), l.id LIMIT \(Self.pageSize) OFFSET \((page - 1) * Self.pageSize)
      """
    ) { row in
      Line(
        letter: try ReferBackLetter(row), name: try row["patient_name"],
        medicalRecordNumber: try row["medical_record_number"])
    }
    return Answer(
      today: today, lines: lines, totals: totals,
      participants: try ReferBackParticipants(facility: facility, day: today).count(in: tx))
  }
}
