import Journal
public import Store
public import Vocabulary

/// Files a signed pact. What its person holds may be used from then on, and what waited for it goes at once.
public struct FileIntegrityPact: Command {
  public static let action = Action.manageCredentials
  let form: PactForm

  public init(_ form: PactForm) { self.form = form }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<IntegrityPact> {
    try form.problems(today: context.today).throwIfAny()
    guard let account = AccountID(form.account), let signedOn = form.signedDay(context.today),
      let validUntil = form.lastDay(context.today)
    else { throw Refusal.notFound("Akun") }
    let person = try Account.find(account, of: context.facility, in: tx)
    let pact = IntegrityPact(
      id: ID(at: context.now), facility: context.facility, account: account, name: person.name,
      identity: form.identity, position: form.position, email: form.email, institution: form.institution,
      form: IntegrityPact.formVersion, place: form.place, signedOn: signedOn, validUntil: validUntil,
      evidence: form.evidence, hasScan: form.scan != nil, filedAt: context.now, filedBy: context.actor.name,
      endedAt: nil, endReason: nil)
    try pact.insert(scan: form.scan, in: tx)
    try HeldDeliveries.release(of: context.facility, at: context.now, in: tx)
    return Performed(pact, try pact.fact(CredentialFact.pactFiled))
  }
}

/// Takes a pact back: its person left, or broke it. What hangs on it stops within a second.
public struct WithdrawIntegrityPact: Command {
  public static let action = Action.manageCredentials
  let pact: IntegrityPactID
  let reason: String

  public init(_ pact: IntegrityPactID, because reason: String) {
    self.pact = pact
    self.reason = reason
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let pact = try IntegrityPact.find(pact, of: context.facility, in: tx)
    guard pact.endedAt == nil else { return Performed((), nil) }
    guard !reason.isEmpty else {
      throw Problems([Problem(field: "alasan", "Tulis alasan pakta dicabut, misalnya nomor surat.")])
    }
    try tx.execute(
      "UPDATE integrity_pact SET ended_at = \(context.now), end_reason = \(reason) WHERE id = \(pact.id)")
    return Performed((), try pact.fact(CredentialFact.pactWithdrawn, because: reason))
  }
}

extension IntegrityPact {
  fileprivate func fact(_ kind: String, because reason: String? = nil) throws -> Fact {
    try Fact(
      kind, subject: "Account/\(account)",
      payload: CredentialFact.Pact(pact: id.text, person: name, until: validUntil.iso, reason: reason))
  }
}
