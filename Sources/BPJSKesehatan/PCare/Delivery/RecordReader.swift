public import Clinic
public import Store
public import Vocabulary

/// Reads everything that is known of one visit, as it stands now; what goes out is read again at the moment of
/// sending. Throws `Refusal.notFound` when there is no such visit.
public typealias RecordReader = @Sendable (EncounterID, ReadTransaction) throws -> EncounterRecord
