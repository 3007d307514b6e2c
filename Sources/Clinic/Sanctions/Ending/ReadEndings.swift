public import JKN
public import Store
public import Vocabulary

/// Every ending of the agreement that was entered, the last first.
public struct ReadEndings: Query {
  public static let action = Action.readCases

  public init() {}

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let endings: [AgreementEnding]
    public let terms: OversightTerms
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    Answer(
      today: context.today, endings: try AgreementEnding.all(of: context.facility, in: tx),
      terms: try OversightTerms.shipped())
  }
}

/// One of them with everything behind it.
public struct ReadEnding: Query {
  public static let action = Action.readCases
  public let id: AgreementEndingID

  public init(_ id: AgreementEndingID) { self.id = id }

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let ending: AgreementEnding
    /// How the day follows from the notice; nil for an ending on a ground.
    public let exit: AgreementExit?
    /// How the day follows from the ground and what happened; nil for a notice.
    public let termination: AgreementTermination?
    /// Copies of the letter to the Dinas and the association.
    public let copies: LetterCopies
    /// As it is now, or as it was when the minutes were signed.
    public let state: EndingState
    /// Claims that were sent for days after its last one and are not wholly back; none when it was taken back.
    public let lapsed: [LapsedClaim]
    /// The newest list of BPJS: its month and how many it names.
    public let list: (month: ParticipantMonth, participants: Int)?
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let ending = try AgreementEnding.find(id, of: context.facility, in: tx)
    let terms = try OversightTerms.shipped()
    var exit: AgreementExit?
    var termination: AgreementTermination?
    switch ending.cause {
    case .notice(let notice):
      exit = terms.agreementExit(noticeReceived: notice.receivedOn, wished: notice.wishedOn)
    case .ground(let ground, let day): termination = terms.termination(ground, on: day)
    }
    let list = try RegisteredHeads.list(
      of: ParticipantMonth(of: context.today).next, at: context.facility, in: tx)
    let book = try ClaimBook(context, in: tx)
    return Answer(
      today: context.today, ending: ending, exit: exit, termination: termination,
      copies: try LetterCopies.of(.ending(id), at: context.facility, in: tx),
      state: try ending.minutes?.state ?? EndingState(of: ending, book, context, in: tx),
      lapsed: ending.isStanding
        ? book.lapsedClaims.filter { $0.lapse.gap?.lastDay == ending.effectiveOn } : [],
      list: list.map { ($0.month, $0.total) })
  }
}
