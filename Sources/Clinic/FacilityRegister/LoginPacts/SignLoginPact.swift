import Journal
public import Store
public import Vocabulary

/// The person agrees to the pact. Signed in under the own account is the signature; nobody signs for somebody else.
public struct SignLoginPact: Command {
  public static let action = Action.signOwnPact
  let pact: LoginPactID

  public init(_ pact: LoginPactID) { self.pact = pact }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try LoginPact.find(pact, of: context.facility, in: tx)
    guard found.account == context.actor.account else { throw Refusal.notFound("Pakta pengguna") }
    guard found.signedAt == nil else { return Performed((), nil) }
    guard found.state(on: context.today) == .unsigned else {
      throw Refusal.conflict("Penugasan ini sudah berakhir dan tidak perlu ditandatangani lagi.")
    }
    try tx.execute(
      "UPDATE login_pact SET signed_at = \(context.now) WHERE id = \(pact) AND facility = \(context.facility)"
    )
    return Performed((), try Fact(FactKind.loginPactSigned, payload: ["pact": pact.text]))
  }
}

/// The pacts of the person who asks.
public struct ReadOwnPacts: Query {
  public static let action = Action.signOwnPact

  public init() {}

  public func read(
    in tx: ReadTransaction, _ context: Context
  ) throws -> (today: CalendarDate, pacts: [LoginPact]) {
    (
      context.today,
      try LoginPact.all(of: context.facility, in: tx).filter { $0.account == context.actor.account }
    )
  }
}
