public import Clinic
public import Store
public import Vocabulary

/// Reads everything that is known of one visit, as it stands now: what goes out is read again at the moment of
/// sending. Tests put records of their own here.
public struct RecordReader: Sendable {
  /// Throws `Refusal.notFound` when there is no such visit.
  public var read: @Sendable (EncounterID, ReadTransaction) throws -> EncounterRecord

  public init(_ read: @escaping @Sendable (EncounterID, ReadTransaction) throws -> EncounterRecord) {
    self.read = read
  }

  /// From the clinic's own tables.
  public static let clinic = RecordReader { try EncounterRecord.load($0, in: $1) }
}
