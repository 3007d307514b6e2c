import Journal
public import Store
public import Vocabulary

/// Makes an account for a member of the staff. Its owner chooses the password with the link that comes back.
public struct CreateAccount: Command {
  public static let action = Action.manageAccounts
  let userName: String
  let name: String
  let roles: Set<Role>
  let practitioner: PractitionerID?

  /// - Parameters:
  ///   - userName: as typed.
  ///   - name: as shown on the screen.
  ///   - roles: at least one.
  ///   - practitioner: the health worker whose account it is.
  public init(userName: String, name: String, roles: Set<Role>, practitioner: PractitionerID? = nil) {
    self.userName = userName
    self.name = name
    self.roles = roles
    self.practitioner = practitioner
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<SecretToken> {
    var problems = Problems()
    let userName = problems.collect("nama-pengguna") { () throws(Problem) in try UserName(self.userName) }
    if name.isEmpty { problems.add("nama", "Isi nama lengkap petugas.") }
    if roles.isEmpty || !roles.isSubset(of: Role.people) {
      problems.add("peran", "Pilih paling sedikit satu peran.")
    }
    if roles.contains(.adminDinas), !context.actor.roles.contains(.adminDinas) {
      problems.add("peran", "Peran Admin Dinas hanya dapat diberikan oleh Admin Dinas.")
    }
    if let userName, try Self.isTaken(userName, in: tx) {
      problems.add("nama-pengguna", "Nama pengguna ini sudah dipakai. Pilih yang lain.")
    }
    try problems.throwIfAny()
    guard let userName else { throw problems }
    if let practitioner { _ = try Practitioner.find(practitioner, of: context.facility, in: tx) }
    let account = Account(
      id: AccountID(at: context.now), facility: context.facility, userName: userName, name: name,
      roles: roles,
      practitioner: practitioner)
    try account.insert(password: nil, at: context.now, in: tx)
    let link = try AccountLink.make(for: account.id, at: context.now, in: tx)
    let fact = try Fact(
      "account.created", subject: "Account/\(account.id)", payload: ["roles": Role.stored(roles)])
    return Performed(link, fact)
  }

  private static func isTaken(_ name: UserName, in tx: ReadTransaction) throws -> Bool {
    try tx.first("SELECT 1 AS found FROM account WHERE user_name = \(name.text)") != nil
  }
}
