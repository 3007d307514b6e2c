public import Store
public import Vocabulary

/// A patient's visits, newest first, a page at a time.
public struct ReadVisitHistory: Query {
  public static let action = Action.readRecord
  public static let pageSize = 20

  public struct Page: Sendable {
    public let patient: Patient
    public let visits: [VisitSummary]
    public let total: Int
    /// Where the next page begins; `nil` on the last.
    public let olderThan: Instant?
  }

  public let patient: PatientID
  /// Visits that arrived before this moment; `nil` for the newest.
  public let before: Instant?

  public init(patient: PatientID, before: Instant? = nil) {
    self.patient = patient
    self.before = before
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Page {
    let person = try Patient.find(patient, of: context.facility, in: tx)
    let limit = Self.pageSize + 1
    let found = try tx.all(
      """
      SELECT * FROM encounter
      WHERE patient = \(patient) AND facility = \(context.facility) AND status <> 'cancelled'
        AND arrived_at < \(before ?? Instant(milliseconds: .max))
      ORDER BY arrived_at DESC LIMIT \(limit)
      """, Encounter.init)
    let page = Array(found.prefix(Self.pageSize))
    let total: Int? = try tx.value(
      """
      SELECT COUNT(*) AS total FROM encounter
      WHERE patient = \(patient) AND facility = \(context.facility) AND status <> 'cancelled'
      """)
    return Page(
      patient: person, visits: try VisitSummary.of(page, in: tx), total: total ?? 0,
      olderThan: found.count > page.count ? page.last?.arrivedAt : nil)
  }

  public func patientRead(_ page: Page) -> PatientID? { page.patient.id }
}
