import JKN
import Journal
public import Store
public import Vocabulary

/// Takes one line out of a batch that has not been sent, that BPJS gave back, or that expired, so that it can be put right and go
/// again. Its expiry runs on (CLM-09); one that expired leaves the others their time (CLM-13, CLM-14).
public struct TakeFromClaimBatch: Command {
  public static let action = Action.manageClaims
  public let claim: ClaimID
  public let reason: String

  public init(_ claim: ClaimID, reason: String) {
    self.claim = claim
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try Claim.find(claim, of: context.facility, in: tx)
    guard let id = found.batch else {
      throw Refusal.conflict("Klaim \(found.number) tidak di dalam pengajuan.")
    }
    let batch = try ClaimBatch.find(id, of: context.facility, in: tx)
    let isHere = batch.stage == .approved || batch.stage == .returned
    guard try isHere || ClaimBook(context, in: tx).stage(batch) == .expired else {
      throw Refusal.conflict(
        "Pengajuan \(batch.number) sudah di BPJS: baris dikembalikan lewat jawaban BPJS.")
    }
    try ClaimReason.check(reason)
    try found.giveBack(reason, in: tx, context)
    return Performed((), try Fact(FactKind.claimReturned, patient: found.patient, subject: "Claim/\(claim)"))
  }
}

extension Claim {
  /// Back on the desk, to be put right.
  func giveBack(_ reason: String, in tx: WriteTransaction, _ context: Context) throws {
    try tx.execute(
      """
      UPDATE claim SET batch = NULL, code = NULL, payable = NULL, tax = NULL, documents = NULL, stage = 'returned', stage_reason = \(reason)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    try Claim.note("returned", of: id.text, on: context.today, reason, in: tx, context)
  }
}
