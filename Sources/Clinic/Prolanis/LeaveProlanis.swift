import Journal
public import Store
public import Vocabulary

/// Ends a membership: moved away, died, does not wish to go on.
public struct LeaveProlanis: Command {
  public static let action = Action.manageProlanis
  public let membership: ProlanisMembershipID
  public let reason: String

  public init(_ membership: ProlanisMembershipID, reason: String) {
    self.membership = membership
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try tx.first(
      """
      SELECT * FROM prolanis_membership
      WHERE facility = \(context.facility) AND id = \(membership) AND ended_on IS NULL
      """, ProlanisMembership.init)
    guard let found else { throw Refusal.notFound("Peserta Prolanis") }
    try Problems.require(reason, at: "sebab", "Isi sebab keluar", upTo: 200)
    try tx.execute(
      """
      UPDATE prolanis_membership SET ended_on = \(max(context.today, found.enrolledOn)), end_reason = \(reason)
      WHERE facility = \(context.facility) AND id = \(membership)
      """)
    let payload = ["programme": found.programme.rawValue]
    return Performed((), try Fact(FactKind.prolanisLeft, patient: found.patient, payload: payload))
  }
}
