public import Store
public import Vocabulary

/// Who is in now, and the stays that ended in a month, the newest first.
public struct ReadStays: Query {
  public static let action = Action.readStays
  public static let pageSize = 30

  /// Nil for this month.
  public let month: ParticipantMonth?
  /// Of the month's stays, from 1.
  public let page: Int

  public init(_ month: ParticipantMonth? = nil, page: Int = 1) {
    self.month = month
    self.page = max(1, page)
  }

  public struct Line: Sendable, Identifiable {
    public let stay: Stay
    public let name: String
    public let medicalRecordNumber: MedicalRecordNumber
    public let payer: Payer
    /// Of the doctor or midwife in charge.
    public let practitioner: String
    /// As the agreement counts, until today for those who are in.
    public let days: Int
    /// The visit it began from is not closed yet, and so its claim not drafted.
    public let visitIsOpen: Bool

    public var id: StayID { stay.id }
  }

  public struct Answer: Sendable {
    public let month: ParticipantMonth
    public let hasBeds: Bool
    /// The longest first.
    public let current: [Line]
    public let ended: [Line]
    /// How many ended in the month.
    public let total: Int
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let month = month ?? ParticipantMonth(of: context.today)
    let ended = Stay.ended(in: month, context)
    let total: Int? = try tx.value("SELECT COUNT(*) AS n FROM stay s WHERE \(sql: ended)")
    return Answer(
      month: month, hasBeds: try ClaimSettings.find(of: context.facility, in: tx).hasBeds,
      current: try lines(
        """
        s.facility = \(context.facility) AND s.discharged_at IS NULL AND s.withdrawn_at IS NULL
        ORDER BY s.admitted_at, s.id
        """, context, in: tx),
      ended: try lines(
        """
        \(sql: ended) ORDER BY s.discharged_at DESC, s.id DESC
        LIMIT \(Self.pageSize) OFFSET \((page - 1) * Self.pageSize)
        """, context, in: tx), total: total ?? 0)
  }

  private func lines(_ condition: SQL, _ context: Context, in tx: ReadTransaction) throws -> [Line] {
    let agreements = try ClaimAgreements(of: context.facility, in: tx)
    return try tx.all(
      """
      SELECT s.*, p.name AS patient_name, p.medical_record_number, e.payer, e.status, w.name AS responsible
      FROM stay s JOIN patient p ON p.id = s.patient AND p.facility = s.facility
      JOIN encounter e ON e.id = s.encounter AND e.facility = s.facility
      JOIN practitioner w ON w.id = s.practitioner
      WHERE \(sql: condition)
      """
    ) { row in
      let stay = try Stay(row)
      let status: Encounter.Status = try row["status"]
      let span =
        stay.span(context.zone, agreements) ?? stay.span(until: context.today, context.zone, agreements)
      return Line(
        stay: stay, name: try row["patient_name"], medicalRecordNumber: try row["medical_record_number"],
        payer: try row["payer"], practitioner: try row["responsible"], days: span.days,
        visitIsOpen: status != .finished)
    }
  }
}
