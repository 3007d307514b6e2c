import Journal
public import Store
public import Vocabulary

/// Gives somebody access to an application of BPJS from a day on. The person signs the pact under the own account; BPJS is
/// told within one day and night (FAC-14).
public struct AssignOperator: Command {
  public static let action = Action.manageFacility
  public static let applications = ["P-Care", "i-Care", "HFIS", "eClaim", "Antrean Online", "SIPP"]
  let form: OperatorForm

  public init(_ form: OperatorForm) { self.form = form }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<LoginPactID> {
    let checked = try form.checked(context.today)
    let person = try Account.find(checked.account, of: context.facility, in: tx)
    guard person.active else {
      throw Problems([Problem(field: "petugas", "Akun petugas ini sudah ditutup.")])
    }
    let taken = try LoginPact.all(of: context.facility, in: tx).contains {
      $0.account == person.id && $0.application == checked.application && $0.endedAt == nil
        && $0.from <= checked.until && checked.from <= $0.until
    }
    if taken {
      throw Problems([
        Problem(
          field: "aplikasi", "\(person.name) sudah memegang \(checked.application) pada sebagian hari itu.")
      ])
    }
    let id = LoginPactID(at: context.now)
    try tx.execute(
      """
      INSERT INTO login_pact (id, facility, account, name, nik, jkn_number, email, application, rights, from_on,
        until_on, assigned_at, assigned_by)
      VALUES (\(id), \(context.facility), \(person.id), \(person.name), \(checked.nik), \(checked.card),
        \(checked.email), \(checked.application), \(checked.rights), \(checked.from), \(checked.until),
        \(context.now), \(context.actor.name))
      """)
    let payload = ["pact": id.text, "application": checked.application]
    return Performed(id, try Fact(FactKind.operatorAssigned, payload: payload))
  }
}
