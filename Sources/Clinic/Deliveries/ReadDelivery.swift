public import Journal
public import Store
public import Vocabulary

/// One delivery with every attempt and what it waits for.
public struct ReadDelivery: Query {
  public static let action = Action.readDeliveries
  public let id: DeliveryID

  public init(id: DeliveryID) { self.id = id }

  public struct Attempt: Sendable, Hashable {
    public let number: Int
    public let at: Instant
    /// `delivered`, `retry`, `unknown`, `missing`, `attention`, `superseded`.
    public let outcome: String
    public let detail: String?
  }

  public struct Result: Sendable {
    public let line: DeliveryLine
    public let attempts: [Attempt]
    /// What must be delivered before it.
    public let needs: [DeliveryLine]
    /// Answers that could not be read, newest first; empty for those who may not see them.
    public let unreadable: [UnreadableAnswer]
  }

  /// A raw answer may hold what is in the patient's record.
  public func patientRead(_ result: Result) -> PatientID? {
    result.unreadable.isEmpty ? nil : result.line.delivery.patient
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let line = try tx.first(
      "\(sql: DeliveryLine.from) WHERE d.id = \(id) AND d.facility = \(context.facility)",
      DeliveryLine.init)
    guard let line else { throw Refusal.notFound("Kiriman") }
    let attempts = try tx.all(
      """
      SELECT number, at, outcome, detail FROM delivery_attempt
      WHERE delivery = \(id) AND facility = \(context.facility) ORDER BY number
      """
    ) {
      Attempt(
        number: try $0["number"], at: try $0["at"], outcome: try $0["outcome"], detail: try $0["detail"])
    }
    let needs = try tx.all(
      """
      \(sql: DeliveryLine.from)
      JOIN delivery_need n ON n.facility = d.facility AND n.destination = d.destination AND n.needed_key = d.key
      WHERE n.delivery = \(id) AND d.facility = \(context.facility)
      """, DeliveryLine.init)
    let maySee = Access.allows(context.actor, .readAnswers)
    return Result(
      line: line, attempts: attempts, needs: needs,
      unreadable: maySee ? try AnswerDesk.answers(to: id, in: tx) : [])
  }
}
