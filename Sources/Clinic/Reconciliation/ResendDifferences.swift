import Journal
public import Store
public import Vocabulary

/// Sends everything of one compared day again that can be set right so. Gives how many.
public struct ResendDifferences: Command {
  public static let action = Action.resendDelivery

  public let day: ReconciliationID

  public init(_ day: ReconciliationID) { self.day = day }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Int> {
    let destination: String? = try tx.value(
      "SELECT destination FROM reconciliation WHERE id = \(day) AND facility = \(context.facility)")
    guard let destination else { throw Refusal.notFound("Rekonsiliasi") }
    let open = try tx.all(
      "SELECT * FROM reconciliation_difference WHERE reconciliation = \(day) AND settled_at IS NULL",
      FoundDifference.init)
    let sent = try open.count { found in
      try found.resend(to: destination, of: context.facility, at: context.now, in: tx)
    }
    guard sent > 0 else { throw Refusal.conflict("Tidak ada selisih yang dapat dikirim ulang.") }
    let fact = try Fact(
      "differences.resent", subject: "Reconciliation/\(day)", payload: ["count": String(sent)])
    return Performed(sent, fact)
  }
}
