public import Journal
import Store
import Vocabulary

/// The counter's way of working while the line to BPJS is down (CTG-02): since when, what waits, and from what the
/// questions about membership are answered.
public struct Contingency: Sendable {
  public let outage: Outage
  /// What waits to be sent to BPJS.
  public let waiting: Int
  /// The newest file of participants; `nil` when none was taken in.
  public let file: ParticipantFile?
}

extension Clinic {
  /// Nil while BPJS can be asked, and where nothing connects it.
  public func contingency(for actor: Actor) async throws -> Contingency? {
    guard let line = insurer(of: actor.facility).line else { return nil }
    return try await read(ReadContingency(line: line), by: actor)
  }
}

struct ReadContingency: Query {
  static let action = Action.registerVisit

  let line: String

  func read(in tx: ReadTransaction, _ context: Context) throws -> Contingency? {
    guard let outage = try Insurer(line: line).openOutage(in: tx) else { return nil }
    let waiting: Int? = try tx.value(
      """
      SELECT COUNT(*) AS number FROM delivery WHERE facility = \(context.facility) AND destination = \(line)
        AND state IN ('waiting', 'sending', 'retry')
      """)
    return Contingency(
      outage: outage, waiting: waiting ?? 0, file: try ParticipantFile.latest(of: context.facility, in: tx))
  }
}
