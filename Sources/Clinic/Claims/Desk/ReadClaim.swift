public import JKN
public import Store
public import Vocabulary

/// One claim with its file and what happened to it.
public struct ReadClaim: Query {
  public static let action = Action.readClaim
  public let id: ClaimID

  public init(_ id: ClaimID) { self.id = id }

  public struct Answer: Sendable {
    public let book: ClaimBook
    public let claim: Claim
    public let check: CheckedClaim
    /// What is recorded elsewhere, with where; nothing for a claim that is closed.
    public let facts: RecordedFacts
    public let ticks: [String: ClaimTick]
    public let steps: [ClaimStep]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let claim = try Claim.find(id, of: context.facility, in: tx)
    let book = try ClaimBook(context, in: tx)
    guard let shown = book.claim(id), let check = book.check(shown) else {
      throw Refusal.conflict("Klaim \(claim.number) sudah ditarik atau lebih dari dua tahun yang lalu.")
    }
    return Answer(
      book: book, claim: shown, check: check,
      facts: shown.isOpen ? try RecordedFacts.find(for: shown, context, in: tx) : RecordedFacts(),
      ticks: try ClaimTick.all(of: id, at: context.facility, in: tx),
      steps: try ClaimStep.all(of: id.text, at: context.facility, in: tx))
  }

  public func patientRead(_ answer: Answer) -> PatientID? { answer.claim.patient }
}

/// Who saw a piece of evidence in the file, and when.
public struct ClaimTick: Sendable, Hashable {
  public let at: Instant
  public let by: String

  static func all(
    of claim: ClaimID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [String: ClaimTick] {
    let rows = try tx.all(
      "SELECT * FROM claim_evidence WHERE facility = \(facility) AND claim = \(claim)"
    ) { (try $0["item"] as String, ClaimTick(at: try $0["ticked_at"], by: try $0["ticked_by"])) }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}

/// One line of the ledger of a claim or a batch (CLM-19).
public struct ClaimStep: Sendable, Hashable {
  public let what: String
  public let on: CalendarDate
  public let note: String
  public let at: Instant
  public let by: String

  static func all(of subject: String, at facility: FacilityID, in tx: ReadTransaction) throws -> [ClaimStep] {
    try tx.all(
      """
      SELECT what, happened_on, note, noted_at, noted_by FROM claim_step
      WHERE facility = \(facility) AND subject = \(subject) ORDER BY noted_at, id
      """
    ) {
      ClaimStep(
        what: try $0["what"], on: try $0["happened_on"], note: try $0["note"], at: try $0["noted_at"],
        by: try $0["noted_by"])
    }
  }

  /// In words.
  public var word: String { ClaimStepWord(rawValue: what)?.word ?? what }
}
