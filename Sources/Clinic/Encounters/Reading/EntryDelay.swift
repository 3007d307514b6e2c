public import Store
public import Vocabulary

/// From the end of the service to the signature (EMR-02: entered completely, correctly and immediately).
public enum EntryDelay {
  /// `nil` while the record is not signed.
  public static func of(_ record: EncounterRecord) -> Duration? {
    guard let ended = record.encounter.finishedAt, let signed = record.signatures.first else { return nil }
    return signed.at - ended
  }
}

/// How promptly the records of one day were closed, and which are still open.
public struct ReadEntryDelays: Query {
  public static let action = Action.readRecord
  public static let staleness: Duration? = .seconds(10)

  public struct Closed: Sendable, Hashable {
    public let encounter: EncounterID
    public let delay: Duration
  }

  public struct Result: Sendable, Hashable {
    /// Signed visits, the longest delay first.
    public let closed: [Closed]
    /// Begun and not closed.
    public let open: [EncounterID]
  }

  public let day: CalendarDate

  public init(day: CalendarDate) { self.day = day }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let closed = try tx.all(
      """
      SELECT e.id, s.at - e.finished_at AS delay FROM encounter e
      JOIN signature s ON s.encounter = e.id AND s.version = 1 AND s.facility = e.facility
      WHERE e.facility = \(context.facility) AND e.day = \(day) ORDER BY delay DESC
      """
    ) { row in
      Closed(encounter: try row["id"], delay: .milliseconds(try row["delay"] as Int64))
    }
    let open = try tx.all(
      """
      SELECT id FROM encounter
      WHERE facility = \(context.facility) AND day = \(day) AND status = 'in-progress' ORDER BY started_at
      """
    ) { row in try row["id"] as EncounterID }
    return Result(closed: closed, open: open)
  }
}
