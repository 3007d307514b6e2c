public import Store
public import Vocabulary

/// One visit without its record: where it stands in its course.
public struct FindEncounter: Query {
  public static let action = Action.readQueue

  public let encounter: EncounterID

  public init(_ encounter: EncounterID) { self.encounter = encounter }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Encounter {
    try Encounter.find(encounter, of: context.facility, in: tx)
  }
}
