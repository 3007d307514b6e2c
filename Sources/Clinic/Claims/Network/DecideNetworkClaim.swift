import Journal
public import Store
public import Vocabulary

/// The Puskesmas approves a service a network midwife entered, or sends it back with a reason (NET-08, NET-09).
public struct DecideNetworkClaim: Command {
  public static let action = Action.manageClaims
  public let id: ClaimID
  public let decision: Decision

  public enum Decision: Sendable, Hashable {
    case approve
    case giveBack(String)
  }

  public init(_ id: ClaimID, _ decision: Decision) {
    self.id = id
    self.decision = decision
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let claim = try Claim.open(id, of: context.facility, in: tx)
    guard claim.waitsForApproval else {
      throw Refusal.conflict("Klaim \(claim.number) tidak sedang menunggu persetujuan Puskesmas.")
    }
    switch decision {
    case .approve:
      try claim.approve(in: tx, context)
      return Performed((), try Fact(FactKind.claimApproved, patient: claim.patient, subject: "Claim/\(id)"))
    case .giveBack(let words):
      let reason = words.trimmingBlanks
      try ClaimReason.check(reason)
      try tx.execute(
        """
        UPDATE claim SET stage = 'returned', stage_reason = \(reason)
        WHERE facility = \(context.facility) AND id = \(id)
        """)
      try Claim.note("returned", of: id.text, on: context.today, reason, in: tx, context)
      return Performed((), try Fact(FactKind.claimReturned, patient: claim.patient, subject: "Claim/\(id)"))
    }
  }
}
