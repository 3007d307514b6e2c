import Journal
public import Store
public import Vocabulary

/// Takes access back: rotation, leave, somebody left. BPJS is told within one day and night (L.IX 3).
public struct EndOperator: Command {
  public static let action = Action.manageFacility
  let pact: LoginPactID
  let reason: String

  public init(_ pact: LoginPactID, because reason: String) {
    self.pact = pact
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    try Problems.require(reason, at: "alasan", "Tulis alasannya", upTo: 200)
    let found = try LoginPact.find(pact, of: context.facility, in: tx)
    guard found.endedAt == nil else { throw Refusal.conflict("Penugasan ini sudah diakhiri.") }
    try tx.execute(
      """
      UPDATE login_pact SET ended_at = \(context.now), end_reason = \(reason), reported_at = NULL, reported_by = NULL
      WHERE id = \(pact) AND facility = \(context.facility)
      """)
    return Performed((), try Fact(FactKind.operatorEnded, payload: ["pact": pact.text]))
  }
}

/// Writes down that BPJS was told of a change of operator.
public struct ReportOperator: Command {
  public static let action = Action.manageFacility
  let pact: LoginPactID

  public init(_ pact: LoginPactID) { self.pact = pact }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try LoginPact.find(pact, of: context.facility, in: tx)
    guard found.report(at: context.now) != .done else { return Performed((), nil) }
    try tx.execute(
      """
      UPDATE login_pact SET reported_at = \(context.now), reported_by = \(context.actor.name)
      WHERE id = \(pact) AND facility = \(context.facility)
      """)
    return Performed((), try Fact(FactKind.operatorReported, payload: ["pact": pact.text]))
  }
}
