import Journal
public import Store
public import Vocabulary

/// Writes down what was done about an outage (CTG-05): whom one called, what one heard, what was decided.
public struct NoteOutageAction: Command {
  public static let action = Action.resendDelivery
  public static let longest = 1_000
  public let outage: OutageID
  public let text: String

  public init(_ outage: OutageID, text: String) {
    self.outage = outage
    self.text = text.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    guard !text.isEmpty else {
      throw Problems([Problem(field: "tindakan", "Tuliskan apa yang dilakukan.")])
    }
    guard text.count <= Self.longest else {
      throw Problems([Problem(field: "tindakan", "Paling banyak \(Self.longest) huruf.")])
    }
    let known: Int? = try tx.value("SELECT COUNT(*) AS n FROM outage WHERE id = \(outage)")
    guard known == 1 else { throw Refusal.notFound("Gangguan") }
    try tx.execute(
      """
      INSERT INTO outage_action (outage, at, facility, account, author, text)
      VALUES (\(outage), \(context.now), \(context.facility), \(context.actor.account),
        \(context.actor.name), \(text))
      """)
    return Performed((), try Fact("outage.noted", subject: "Outage/\(outage)"))
  }
}
