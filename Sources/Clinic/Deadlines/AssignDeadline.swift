import JKN
import Journal
public import Store
public import Vocabulary

/// Says whose work a deadline is from now on.
public struct AssignDeadline: Command {
  public static let action = Action.manageDeadlines
  public let rule: String
  public let account: AccountID

  public init(_ rule: String, to account: AccountID) {
    self.rule = rule
    self.account = account
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    guard try DeadlineCalendar.shipped().rules.contains(where: { $0.code == rule }) else {
      throw Refusal.notFound("Tenggat")
    }
    let known: Int? = try tx.value(
      "SELECT COUNT(*) AS n FROM account WHERE id = \(account) AND facility = \(context.facility) AND active = 1"
    )
    guard known == 1 else { throw Problems([Problem(field: "petugas", "Pilih petugas yang akunnya aktif.")]) }
    try tx.execute(
      """
      INSERT INTO deadline_assignment (facility, rule, account, assigned_at, assigned_by)
      VALUES (\(context.facility), \(rule), \(account), \(context.now), \(context.actor.name))
      ON CONFLICT (facility, rule) DO UPDATE SET account = excluded.account,
        assigned_at = excluded.assigned_at, assigned_by = excluded.assigned_by
      """)
    let payload = ["rule": rule, "account": account.text]
    return Performed((), try Fact(FactKind.deadlineAssigned, payload: payload))
  }
}
