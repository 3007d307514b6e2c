import Journal
public import Store
public import Vocabulary

/// Writes down that papers or files of a batch left the house: who took what, and how many lines (CLM-19).
public struct NoteClaimPapers: Command {
  public static let action = Action.manageClaims
  public let batch: ClaimBatchID
  public let what: String
  public let lines: Int

  public init(_ batch: ClaimBatchID, what: String, lines: Int) {
    self.batch = batch
    self.what = what
    self.lines = lines
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try ClaimBatch.find(batch, of: context.facility, in: tx)
    let payload = ["what": what, "number": found.number, "lines": "\(lines)"]
    return Performed((), try Fact(FactKind.claimPapersMade, subject: "ClaimBatch/\(batch)", payload: payload))
  }
}
