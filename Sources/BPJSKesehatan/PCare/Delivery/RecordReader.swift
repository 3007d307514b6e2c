public import Clinic
public import Store
public import Vocabulary

/// Reads everything that is known of one visit, as it stands now; nil when there is no such visit. What goes out is
/// read again at the moment of sending.
public typealias RecordReader = @Sendable (EncounterID, ReadTransaction) throws -> EncounterRecord?
