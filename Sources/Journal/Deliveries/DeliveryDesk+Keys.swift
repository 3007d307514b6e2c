public import Store
public import Vocabulary

extension DeliveryDesk {
  /// The keys of everything one visit has to say to a destination, in the order in which they were planned; without what
  /// need not be sent any more.
  public static func keys(
    of encounter: EncounterID, at destination: String, in tx: ReadTransaction
  ) throws -> [String] {
    try tx.all(
      """
      SELECT key FROM delivery WHERE encounter = \(encounter) AND destination = \(destination)
      AND state <> \(DeliveryState.superseded) ORDER BY created_at, id
      """
    ) { try $0["key"] }
  }

  /// What is told a destination under these keys, by key.
  public static func deliveries(
    under keys: [String], at destination: String, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> [String: Delivery] {
    let found = try tx.all(
      """
      SELECT \(sql: Delivery.columns) FROM delivery
      WHERE facility = \(facility) AND destination = \(destination) AND key IN \(list: keys)
      """, Delivery.init)
    return Dictionary(found.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
