import JKN
import Store
import Vocabulary

extension Dispute {
  /// The newest first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [Dispute] {
    let events = Dictionary(
      grouping: try tx.all(
        "SELECT * FROM dispute_event WHERE facility = \(facility) ORDER BY dispute, number"
      ) { (try $0["dispute"] as DisputeID, try Event($0)) }, by: \.0)
    return try tx.all(
      "SELECT * FROM dispute WHERE facility = \(facility) ORDER BY opened_at DESC, number DESC"
    ) { row in
      let id: DisputeID = try row["id"]
      return Dispute(
        id: id, number: try row["number"], about: try row["about"], matter: try row["matter"],
        subject: try row["subject"], amount: try row["amount"], openedOn: try row["opened_on"],
        openedBy: try row["opened_by"], events: (events[id] ?? []).map(\.1))
    }
  }

  static func find(_ id: DisputeID, of facility: FacilityID, in tx: ReadTransaction) throws -> Dispute {
    guard let found = try all(of: facility, in: tx).first(where: { $0.id == id }) else {
      throw Refusal.notFound("Sengketa")
    }
    return found
  }

  /// Those about one thing.
  static func about(
    _ matter: Matter, _ subject: String, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> [Dispute] {
    try all(of: facility, in: tx).filter { $0.matter == matter && $0.subject == subject }
  }
}

extension Dispute.Event {
  fileprivate init(_ row: Row) throws {
    self.init(
      number: try row["number"],
      event: DisputeEvent(try row["step"], on: try row["happened_on"], dueOn: try row["due_on"]),
      note: try row["note"], by: try row["recorded_by"])
  }
}
