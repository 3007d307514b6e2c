public import Clinic
public import Store
public import Vocabulary

/// Where a visit's record is read from: the clinic's tables, or a test's own.
public struct RecordSource: Sendable {
  /// Everything known of the visit as it stands now; nil when there is no such visit.
  public var load: @Sendable (EncounterID, ReadTransaction) throws -> EncounterRecord?

  public init(load: @escaping @Sendable (EncounterID, ReadTransaction) throws -> EncounterRecord?) {
    self.load = load
  }

  /// The clinic's own tables.
  public static let clinic = RecordSource { encounter, tx in
    do {
      return try EncounterRecord.load(encounter, in: tx)
    } catch Refusal.notFound {
      return nil
    }
  }
}
