import Store
import Vocabulary

/// Takes back what an import wrote that did not come to its end.
struct AbandonParticipantFile: Command {
  static let action = Action.importParticipants

  func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    try Self.clear(context.facility, in: tx)
    return Performed((), nil)
  }

  static func clear(_ facility: FacilityID, in tx: WriteTransaction) throws {
    let broken: [Int] = try tx.all(
      "SELECT version FROM participant_file WHERE facility = \(facility) AND complete = 0"
    ) { try $0["version"] }
    for version in broken {
      try tx.execute("DELETE FROM participant WHERE facility = \(facility) AND since = \(version)")
      try tx.execute(
        "UPDATE participant SET until = NULL WHERE facility = \(facility) AND until = \(version)")
    }
    try tx.execute("DELETE FROM participant_file WHERE facility = \(facility) AND complete = 0")
  }
}
