import Journal
public import Store
public import Vocabulary

/// Sets a difference right by sending again, or lets it stand.
public struct SettleDifference: Command {
  public static let action = Action.resendDelivery

  public enum Way: String, Sendable { case resend, accept }

  public let id: DifferenceID
  public let way: Way

  public init(_ id: DifferenceID, _ way: Way) {
    self.id = id
    self.way = way
  }

  /// - Returns: the day it belongs to.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<ReconciliationID> {
    let head = try tx.first(
      """
      SELECT r.id, r.destination FROM reconciliation r
      JOIN reconciliation_difference d ON d.reconciliation = r.id AND d.facility = r.facility
      WHERE d.id = \(id) AND r.facility = \(context.facility)
      """
    ) { (id: try $0["id"] as ReconciliationID, destination: try $0["destination"] as String) }
    let found = try tx.first(
      "SELECT * FROM reconciliation_difference WHERE id = \(id) AND facility = \(context.facility)",
      FoundDifference.init)
    guard let head, let found else { throw Refusal.notFound("Selisih") }
    guard found.settledAt == nil else { throw Refusal.conflict("Selisih ini sudah diselesaikan.") }
    switch way {
    case .accept: try found.accept(at: context.now, in: tx)
    case .resend:
      let sent = try found.resend(to: head.destination, of: context.facility, at: context.now, in: tx)
      guard sent else {
        throw Refusal.conflict("Selisih ini tidak dapat dikirim ulang; periksa datanya di kedua sisi.")
      }
    }
    let fact = try Fact("difference.settled", subject: "Difference/\(id)", payload: ["way": way.rawValue])
    return Performed(head.id, fact)
  }
}
