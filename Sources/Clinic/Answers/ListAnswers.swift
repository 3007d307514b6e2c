public import Journal
public import Store

/// The newest answers of other systems that could not be read, also those to questions of a page.
public struct ListAnswers: Query {
  public static let action = Action.readAnswers
  public static let most = 100

  public init() {}

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [UnreadableAnswer] {
    try AnswerDesk.answers(to: context.facility, limit: Self.most, in: tx)
  }
}
