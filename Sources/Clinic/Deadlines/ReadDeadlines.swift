public import JKN
public import Store
public import Vocabulary

/// Everything due from some weeks back until some months ahead, by day. What is late and not done stays.
public struct ReadDeadlines: Query {
  public static let action = Action.readDeadlines
  /// Days back in which what was missed or done is still shown.
  static let back = 45
  /// Days ahead.
  static let ahead = 120

  public init() {}

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let deadlines: [Deadline]
    /// Rules somebody can start by hand.
    public let startable: [DeadlineRule]
    /// Years without a list of holidays: working days may be counted wrongly.
    public let unknownYears: [Int]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let ground = try DeadlineGround(context, in: tx)
    let (first, last) = (context.today.adding(days: -Self.back), context.today.adding(days: Self.ahead))
    let book = try ClaimBook(context, in: tx)
    let found =
      ground.recurring(from: first, to: last) + (try ground.licences(to: last, in: tx))
      + (try ground.facilityPapers(to: last, in: tx))
      + (try ground.operators(to: last, zone: context.zone, in: tx))
      + (try ground.clocks(from: first, to: last, in: tx)) + ground.claims(book)
      + ground.networkPapers(book.networks, to: last)
      + (try ground.networkReports(book.networks, from: first, to: last, context, in: tx))
      + (try ground.oversight(to: last, in: tx))
      + (try ground.referBack(of: context.facility, from: context.today, to: last, in: tx))
      + (try ground.developers(of: context.facility, from: first, to: last, in: tx))
    return Answer(
      today: context.today,
      deadlines: found.sorted { ($0.dueOn, $0.rule.code, $0.subject) < ($1.dueOn, $1.rule.code, $1.subject) },
      startable: ground.calendar.rules.filter { $0.isStartedByHand },
      unknownYears: Set([first.year, last.year]).subtracting(ground.knownYears).sorted())
  }
}

extension DeadlineRule {
  var isStartedByHand: Bool { isStarted(by: .byHand) }

  func isStarted(by event: Event) -> Bool {
    switch due {
    case .after(let started, _), .before(let started, _): started == event
    case .recurring, .beforeAgreementEnd: false
    }
  }
}
