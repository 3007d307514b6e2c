import Journal
import Store
import Vocabulary

extension NetworkStatement {
  /// Of one network facility, or of all; newest first.
  static func all(
    of network: NetworkFacilityID? = nil, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [NetworkStatement] {
    let only: SQL = if let network { "AND network = \(network)" } else { "" }
    let approvals = try tx.all(
      "SELECT * FROM network_approval WHERE facility = \(facility) ORDER BY approved_at, party"
    ) { (try $0["statement"] as NetworkStatementID, try NetworkApproval($0)) }
    let byStatement = Dictionary(grouping: approvals, by: \.0).mapValues { $0.map(\.1) }
    return try tx.all(
      """
      SELECT * FROM network_statement WHERE facility = \(facility) \(sql: only) ORDER BY asked_at DESC, number DESC
      """
    ) { try NetworkStatement($0, approvals: byStatement[try $0["id"], default: []]) }
  }

  /// - Throws: `Refusal.notFound`; `Refusal.conflict` when nothing can be approved any more.
  static func open(
    _ id: NetworkStatementID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> NetworkStatement {
    guard let found = try all(at: facility, in: tx).first(where: { $0.id == id }) else {
      throw Refusal.notFound("Pernyataan jejaring")
    }
    guard found.isOpen else {
      throw Refusal.conflict(
        found.isSettled
          ? "Pernyataan \(found.number) sudah disetujui semua pihak."
          : "Pernyataan \(found.number) sudah dibatalkan.")
    }
    return found
  }

  private init(_ row: Row, approvals: [NetworkApproval]) throws {
    id = try row["id"]
    number = try row["number"]
    network = try row["network"]
    kind = try row["kind"]
    form = (try row["content"] as Kept<NetworkFacilityForm>).value
    reason = try row["reason"]
    askedAt = try row["asked_at"]
    askedBy = try row["asked_by"]
    settledAt = try row["settled_at"]
    let droppedAt: Instant? = try row["dropped_at"]
    drop = try droppedAt.map {
      Drop(at: $0, by: try row["dropped_by"], reason: try row["drop_reason"])
    }
    self.approvals = approvals
  }

  @discardableResult
  static func open(
    _ kind: Kind, of network: NetworkFacilityID, _ form: NetworkFacilityForm, reason: String,
    in tx: WriteTransaction, _ context: Context
  ) throws -> NetworkStatementID {
    let id = NetworkStatementID(at: context.now)
    let number = try Numbering.next("PJ", on: context.today, of: context.facility, in: tx)
    try tx.execute(
      """
      INSERT INTO network_statement (facility, id, number, network, kind, content, reason, asked_at, asked_by)
      VALUES (\(context.facility), \(id), \(number), \(network), \(kind), \(Kept(form)), \(reason), \(context.now),
        \(context.actor.name))
      """)
    return id
  }

  /// Takes back what is open of these: what was signed on it no longer covers what stands there.
  static func dropOpen(
    _ statements: [NetworkStatement], _ reason: String, in tx: WriteTransaction, _ context: Context
  ) throws {
    for statement in statements where statement.isOpen {
      try tx.execute(
        """
        UPDATE network_statement SET dropped_at = \(context.now), dropped_by = \(context.actor.name),
          drop_reason = \(reason)
        WHERE facility = \(context.facility) AND id = \(statement.id)
        """)
    }
  }
}

extension NetworkApproval {
  fileprivate init(_ row: Row) throws {
    party = try row["party"]
    person = try row["person"]
    on = try row["approved_on"]
    reference = try row["reference"]
    at = try row["approved_at"]
    by = try row["approved_by"]
  }
}
