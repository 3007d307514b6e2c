public import Clinic
public import Store
public import Vocabulary

/// Reads everything that is known of one visit, as it stands now: what goes out is read again at the moment of
/// sending. Tests put records of their own here.
public struct RecordSource: Sendable {
  /// Throws `Refusal.notFound` when there is no such visit.
  public var read: @Sendable (EncounterID, ReadTransaction) throws -> EncounterRecord
  /// The visits of one day that JKN pays, patient by patient.
  public var visits: @Sendable (FacilityID, CalendarDate, ReadTransaction) throws -> [[EncounterID]]

  public init(
    _ read: @escaping @Sendable (EncounterID, ReadTransaction) throws -> EncounterRecord,
    visits: @escaping @Sendable (FacilityID, CalendarDate, ReadTransaction) throws -> [[EncounterID]] = {
      _, _, _ in []
    }
  ) {
    self.read = read
    self.visits = visits
  }

  /// From the clinic's own tables.
  public static let clinic = RecordSource(
    { try EncounterRecord.load($0, in: $1) }, visits: { try visits(of: $0, on: $1, in: $2) })

  private static func visits(
    of facility: FacilityID, on day: CalendarDate, in tx: ReadTransaction
  ) throws -> [[EncounterID]] {
    let rows: [(PatientID, EncounterID)] = try tx.all(
      """
      SELECT patient, id FROM encounter
      WHERE facility = \(facility) AND day = \(day) AND payer IN \(list: Payer.allCases.filter(\.isJKN))
      ORDER BY arrived_at
      """
    ) { (try $0["patient"], try $0["id"]) }
    return Dictionary(grouping: rows, by: \.0).values.map { $0.map(\.1) }
  }
}
