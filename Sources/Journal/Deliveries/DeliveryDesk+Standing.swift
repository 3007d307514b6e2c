public import Store
public import Vocabulary

/// Where the delivery of one thing stands, and what the other system calls it.
public struct DeliveryStanding: Sendable, Hashable {
  public let state: DeliveryState
  public let remoteID: String?

  public init(state: DeliveryState, remoteID: String?) {
    self.state = state
    self.remoteID = remoteID
  }

  /// Still to be sent, or under way.
  public var isOpen: Bool { state == .waiting || state == .sending || state == .retry }
}

extension DeliveryDesk {
  /// Everything one visit has to say to a destination, by key.
  public static func standing(
    of encounter: EncounterID, at destination: String, in tx: ReadTransaction
  ) throws -> [String: DeliveryStanding] {
    let lines: [(String, DeliveryStanding)] = try tx.all(
      "SELECT key, state, remote_id FROM delivery WHERE encounter = \(encounter) AND destination = \(destination)"
    ) {
      (try $0["key"], DeliveryStanding(state: try $0["state"], remoteID: try $0["remote_id"]))
    }
    return Dictionary(lines, uniquingKeysWith: { first, _ in first })
  }

  /// Sends what was delivered, or has come to a person, once more under its own key: it is looked for there first.
  /// - Returns: `false` when it is under way, or not to be sent at all.
  static func sendAgain(
    _ key: String, at destination: String, of facility: FacilityID, now: Instant, in tx: WriteTransaction
  ) throws -> Bool {
    let found = try tx.execute(
      """
      UPDATE delivery SET state = 'waiting', remote_id = NULL, delivered_at = NULL, outcome_unknown = 1,
        attempts = 0, due_at = \(now), problem = NULL, remedy = NULL
      WHERE facility = \(facility) AND destination = \(destination) AND key = \(key)
        AND state IN ('delivered', 'attention')
      """)
    if found > 0 { tx.announce(DeliveryPlan.topic) }
    return found > 0
  }
}
