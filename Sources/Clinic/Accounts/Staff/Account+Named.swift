public import Store
public import Vocabulary

extension Account {
  /// The open account of a facility under a user name, as typed.
  public static func named(
    _ typed: String, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> Account {
    let name = (try? UserName(typed))?.text ?? typed
    let found = try tx.first(
      "SELECT * FROM account WHERE user_name = \(name) AND facility = \(facility) AND active = 1",
      Account.init)
    guard let found else { throw Refusal.notFound("Akun \(typed)") }
    return found
  }
}
