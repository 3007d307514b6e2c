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
    /// As it is now, or as it was when the minutes were signed.
    public let state: EndingState
    /// The newest list of BPJS: its month and how many it names.
    public let list: (month: ParticipantMonth, participants: Int)?
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let ending = try AgreementEnding.find(id, of: context.facility, in: tx)
    var exit: AgreementExit?
    if case .notice(let notice) = ending.cause {
      exit = try OversightTerms.shipped().agreementExit(
        noticeReceived: notice.receivedOn, wished: notice.wishedOn)
    }
    let list = try RegisteredHeads.list(
      of: ParticipantMonth(of: context.today).next, at: context.facility, in: tx)
    return Answer(
      today: context.today, ending: ending, exit: exit,
      state: try ending.minutes?.state ?? EndingState(of: ending, context, in: tx),
      list: list.map { ($0.month, $0.total) })
  }
}
