import Journal
public import Store
public import Vocabulary

/// The signed agreement to the feedback was handed in (CLM-12). After the payment's due day a statement of lateness goes with it.
public struct SignClaimAgreement: Command {
  public static let action = Action.manageClaims
  public let id: ClaimBatchID
  public let day: CalendarDate

  public init(_ id: ClaimBatchID, on day: CalendarDate) {
    self.id = id
    self.day = day
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let batch = try ClaimBatch.find(id, of: context.facility, in: tx)
    guard let told = batch.dates.feedbackOn else {
      throw Refusal.conflict("Pengajuan \(batch.number) belum mendapat umpan balik.")
    }
    guard batch.dates.signedOn == nil else {
      throw Refusal.conflict("Persetujuan pengajuan \(batch.number) sudah diserahkan.")
    }
    if day < told || day > context.today {
      throw Problems([
        Problem(field: "diserahkan", "Isi tanggal di antara umpan balik (\(told.iso)) dan hari ini.")
      ])
    }
    try tx.execute(
      """
      UPDATE claim_batch SET signed_on = \(day) WHERE facility = \(context.facility) AND id = \(id)
      """)
    try Claim.note("signed", of: id.text, on: day, in: tx, context)
    let payload = ["what": "signed", "on": day.iso]
    return Performed((), try Fact(FactKind.claimBatchMoved, subject: "ClaimBatch/\(id)", payload: payload))
  }
}
