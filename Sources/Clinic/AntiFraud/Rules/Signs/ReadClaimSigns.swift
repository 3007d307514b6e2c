public import JKN
public import Store
public import Vocabulary

/// The signs the fraud rules look for, shipped and added, and what one can be added for.
public struct ReadClaimSigns: Query {
  public static let action = Action.readClaimSigns

  public init() {}

  public struct Answer: Sendable {
    public let shipped: [ClaimSign]
    /// The newest first.
    public let added: [RecordedClaimSign]
    public let subjects: [(subject: ClaimSignSubject, word: String)]
    public let today: CalendarDate

    public func word(_ subject: ClaimSignSubject) -> String {
      subjects.first { $0.subject == subject }?.word ?? subject.rawValue
    }
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    Answer(
      shipped: try ClaimSigns.shipped().all, added: try RecordedClaimSign.all(in: tx),
      subjects: try ClaimSignSubject.offered(in: tx), today: context.today)
  }
}
