import JKN
import Store
import Vocabulary

/// Keeps what BPJS decided about one line. A returned line comes back to the desk; its expiry runs on.
struct KeptClaimAnswer {
  let claim: Claim
  let batch: ClaimBatchID
  let verdict: ClaimVerdict
  let amount: Rupiah?
  let reason: String
  let file: ClaimAnswerFileID?

  /// Why it cannot be kept, in one sentence; `nil` when it can.
  static func obstacle(_ claim: Claim, _ verdict: ClaimVerdict, _ amount: Rupiah?, in book: ClaimBook)
    -> String?
  {
    guard let batch = book.batch(claim.batch) else { return "Klaim \(claim.number) tidak sedang diajukan." }
    let stage = book.stage(batch)
    let isThere: [ClaimStage] = [.complete, .verifying, .feedback, .agreed, .deemedAgreed, .paid]
    guard isThere.contains(stage) else {
      return "Pengajuan \(batch.number) belum lengkap di BPJS (\(stage.word.lowercased()))."
    }
    if let answer = claim.answer {
      if answer.verdict == .paid { return "Klaim \(claim.number) sudah dibayar." }
      if answer.verdict == verdict, answer.paid == amount {
        return "Jawaban yang sama untuk klaim \(claim.number) sudah ada."
      }
    }
    if let amount, amount < .zero || amount > book.payable(claim) {
      return "Jumlah \(amount.text) lebih besar daripada yang diajukan (\(book.payable(claim).text))."
    }
    return nil
  }

  func insert(in tx: WriteTransaction, _ context: Context) throws {
    try tx.execute(
      """
      INSERT INTO claim_answer (facility, id, claim, batch, file, verdict, amount, reason, code, payable, answered_at,
        answered_by)
      VALUES (\(context.facility), \(ClaimID(at: context.now)), \(claim.id), \(batch), \(file), \(verdict),
        \(amount), \(reason), \(claim.asked?.code), \(claim.asked?.payable), \(context.now), \(context.actor.name))
      """)
    try tx.execute(
      """
      UPDATE claim SET verdict = \(verdict), paid = \(amount), answer_reason = \(reason)
      WHERE facility = \(context.facility) AND id = \(claim.id)
      """)
    if verdict == .returned { try claim.giveBack(reason, in: tx, context) }
    let words = [verdict.word, amount?.text ?? "", reason].filter { !$0.isEmpty }.joined(separator: ", ")
    try Claim.note("answered", of: claim.id.text, on: context.today, words, in: tx, context)
  }
}
