public import Store
public import Vocabulary

/// One batch with its lines and what happened to it.
public struct ReadClaimBatch: Query {
  public static let action = Action.manageClaims
  public let id: ClaimBatchID

  public init(_ id: ClaimBatchID) { self.id = id }

  public struct Answer: Sendable {
    public let book: ClaimBook
    public let batch: ClaimBatch
    public let lines: [Claim]
    public let steps: [ClaimStep]
    public let facility: Facility
    /// By JKN card: the kind of membership, from the newest participant file.
    public let segments: [String: String]
    /// By visit: how it ended.
    public let dispositions: [String: String]
    public let answers: [ClaimAnswerFile]
    /// Losses of which a part is kept back from its payment.
    public let setOffs: [RecoverySetOff]
    public let disputes: [Dispute]
    /// To whom its money goes: the Puskesmas, and each network facility for its own services (NET-11).
    public let payees: [ClaimPayee]
    /// The Puskesmas's account for it, and one that is to take its place.
    public let account: PaymentAccount?
    public let comingAccount: PaymentAccount?
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let batch = try ClaimBatch.find(id, of: context.facility, in: tx)
    let book = try ClaimBook(context, in: tx)
    let extras = try ClaimExtract(of: id, at: context.facility, in: tx)
    let accounts = try PaymentAccount.all(of: context.facility, in: tx)
    let day = batch.dates.submittedOn ?? context.today
    return Answer(
      book: book, batch: batch, lines: book.lines(of: id),
      steps: try ClaimStep.all(of: id.text, at: context.facility, in: tx),
      facility: try Facility.find(context.facility, in: tx), segments: extras.segments,
      dispositions: extras.dispositions,
      answers: try ClaimAnswerFile.all(of: context.facility, in: tx),
      setOffs: try RecoverySetOff.all(of: context.facility, in: tx).filter { $0.stands && $0.batch == id },
      disputes: try Dispute.about(.claims, id.text, of: context.facility, in: tx),
      payees: ClaimPayee.all(of: book.lines(of: id), in: book),
      account: accounts.inForce(.nonCapitation, on: day),
      comingAccount: accounts.coming(.nonCapitation, on: context.today))
  }
}
