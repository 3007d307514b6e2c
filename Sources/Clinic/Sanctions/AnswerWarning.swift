import Journal
public import Store
public import Vocabulary

/// Keeps our written answer to a warning (SAN-05).
public struct AnswerWarning: Command {
  public static let action = Action.manageCases
  public let id: WarningID
  public let answer: String

  public init(_ id: WarningID, _ answer: String) {
    self.id = id
    self.answer = answer.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let warning = try Warning.find(id, of: context.facility, in: tx)
    guard warning.answeredOn == nil else { throw Refusal.conflict("Teguran ini sudah dijawab.") }
    try Problems.require(answer, at: "jawaban", "Tulis jawabannya", upTo: 4000)
    try tx.execute(
      """
      UPDATE warning SET answered_on = \(context.today), answer = \(answer)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    let fact = try Fact(
      FactKind.warningAnswered, subject: "Warning/\(id)", payload: ["number": warning.number])
    return Performed((), fact)
  }
}

/// Lifts a warning: from today on it no longer counts.
public struct LiftWarning: Command {
  public static let action = Action.manageCases
  public let id: WarningID
  public let reason: String

  public init(_ id: WarningID, because reason: String) {
    self.id = id
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let warning = try Warning.find(id, of: context.facility, in: tx)
    guard warning.given.liftedOn == nil else { throw Refusal.conflict("Teguran ini sudah dicabut.") }
    guard !reason.isEmpty, reason.count <= 500 else {
      throw Problems([Problem(field: "alasan", "Tulis dasar pencabutan, misalnya nomor surat.")])
    }
    try tx.execute(
      """
      UPDATE warning SET lifted_on = \(context.today), lifted_because = \(reason)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    let payload = ["number": warning.number, "because": reason]
    return Performed((), try Fact(FactKind.warningLifted, subject: "Warning/\(id)", payload: payload))
  }
}
