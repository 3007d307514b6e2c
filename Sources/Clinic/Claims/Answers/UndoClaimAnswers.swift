import JKN
import Journal
public import Store
public import Vocabulary

/// Takes a file of answers back: each of its lines is again as the answers before it left it.
public struct UndoClaimAnswers: Command {
  public static let action = Action.manageClaims
  public let file: ClaimAnswerFileID

  public init(_ file: ClaimAnswerFileID) { self.file = file }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let facility = context.facility
    let found = try ClaimAnswerFile.all(of: facility, in: tx).first { $0.id == file }
    guard let found else { throw Refusal.notFound("Berkas jawaban") }
    guard found.undoneBy == nil else { throw Refusal.conflict("Berkas ini sudah dibatalkan.") }
    let answered = try tx.all(
      "SELECT claim, batch, code, payable FROM claim_answer WHERE facility = \(facility) AND file = \(file) ORDER BY id",
      Answered.init)
    for line in answered {
      let claim = try Claim.find(line.claim, of: facility, in: tx)
      guard claim.batch == line.batch || (claim.batch == nil && claim.standing == .returned) else {
        throw Refusal.conflict(
          "Klaim \(claim.number) sudah dikerjakan lagi sesudah berkas ini; tidak dapat dibatalkan.")
      }
    }
    try tx.execute("DELETE FROM claim_answer WHERE facility = \(facility) AND file = \(file)")
    for line in answered { try restore(line, in: tx, context) }
    try tx.execute(
      """
      UPDATE claim_answer_file SET undone_at = \(context.now), undone_by = \(context.actor.name)
      WHERE facility = \(facility) AND id = \(file)
      """)
    return Performed((), try Fact(FactKind.claimAnswersUndone, subject: "ClaimAnswers/\(file)"))
  }

  /// What a line was before an answer changed it.
  private struct Answered {
    let claim: ClaimID
    let batch: ClaimBatchID
    let code: String?
    let payable: Rupiah?

    init(_ row: Row) throws {
      claim = try row["claim"]
      batch = try row["batch"]
      code = try row["code"]
      payable = try row["payable"]
    }
  }

  private func restore(_ line: Answered, in tx: WriteTransaction, _ context: Context) throws {
    let before = try tx.first(
      """
      SELECT verdict, amount, reason FROM claim_answer WHERE facility = \(context.facility)
        AND claim = \(line.claim) AND batch = \(line.batch) ORDER BY answered_at DESC, id DESC LIMIT 1
      """
    ) { row in
      (
        verdict: try row["verdict"] as ClaimVerdict, amount: try row["amount"] as Rupiah?,
        reason: try row["reason"] as String
      )
    }
    try tx.execute(
      """
      UPDATE claim SET batch = \(line.batch), stage = 'approved', stage_reason = '', code = \(line.code),
        payable = \(line.payable), verdict = \(before?.verdict), paid = \(before?.amount),
        answer_reason = \(before?.reason)
      WHERE facility = \(context.facility) AND id = \(line.claim)
      """)
    try Claim.note("undone", of: line.claim.text, on: context.today, in: tx, context)
  }
}
