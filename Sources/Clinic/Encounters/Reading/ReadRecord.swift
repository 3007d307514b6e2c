public import Store
public import Vocabulary

/// Opens a visit's record for reading; the reading itself is journalled.
public struct ReadRecord: Query {
  public static let action = Action.readRecord

  public let encounter: EncounterID
  /// `nil` for the newest.
  public let version: Int?

  public init(encounter: EncounterID, version: Int? = nil) {
    self.encounter = encounter
    self.version = version
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> EncounterRecord {
    _ = try Encounter.find(encounter, of: context.facility, in: tx)
    if let version { return try EncounterRecord.load(encounter, version: version, in: tx) }
    return try EncounterRecord.load(encounter, in: tx)
  }

  public func patientRead(_ record: EncounterRecord) -> PatientID? { record.patient.id }
}
