import Journal
public import Store
public import Vocabulary

/// Everything one visit has sent or has to send, in the order in which it was planned.
public struct EncounterDeliveries: Query {
  public static let action = Action.readDeliveries
  public let encounter: EncounterID

  public init(encounter: EncounterID) { self.encounter = encounter }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [DeliveryLine] {
    try tx.all(
      """
      \(sql: DeliveryLine.from) WHERE d.encounter = \(encounter) AND d.facility = \(context.facility)
      ORDER BY d.destination, d.created_at, d.id
      """, DeliveryLine.init)
  }
}
