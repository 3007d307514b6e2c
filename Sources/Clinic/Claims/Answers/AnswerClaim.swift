import Journal
public import Store
public import Vocabulary

/// What BPJS decided about one line, written down by hand.
public struct AnswerClaim: Command {
  public static let action = Action.manageClaims
  public let id: ClaimID
  public let verdict: ClaimVerdict
  public let amount: Rupiah?
  public let reason: String

  public init(_ id: ClaimID, _ verdict: ClaimVerdict, amount: Rupiah?, reason: String) {
    self.id = id
    self.verdict = verdict
    self.amount = amount
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let claim = try Claim.find(id, of: context.facility, in: tx)
    var problems = Problems()
    if verdict == .paid, amount == nil { problems.add("jumlah", "Isi jumlah yang dibayar.") }
    if reason.count > 300 || (verdict == .returned && reason.isEmpty) {
      problems.add("alasan", "Tulis alasannya, paling panjang 300 huruf.")
    }
    try problems.throwIfAny()
    let book = try ClaimBook(context, in: tx)
    if let obstacle = KeptClaimAnswer.obstacle(claim, verdict, amount, in: book) {
      throw Refusal.conflict(obstacle)
    }
    guard let batch = claim.batch else { throw Refusal.notFound("Pengajuan klaim") }
    try KeptClaimAnswer(
      claim: claim, batch: batch, verdict: verdict, amount: amount, reason: reason, file: nil
    ).insert(in: tx, context)
    let payload = ["lines": "1"]
    return Performed(
      (),
      try Fact(
        FactKind.claimAnswersTaken, patient: claim.patient, subject: "Claim/\(id)", payload: payload))
  }
}
