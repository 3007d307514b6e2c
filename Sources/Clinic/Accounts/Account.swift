public import Store
public import Vocabulary

/// A person's own way in: who, in which roles, at which Puskesmas. Nobody shares one.
public struct Account: Sendable, Hashable, Identifiable {
  public let id: AccountID
  public let facility: FacilityID
  public let userName: UserName
  /// As shown on the screen and in the journal's reports.
  public var name: String
  public var roles: Set<Role>
  /// Set when this account is a health worker's own.
  public var practitioner: PractitionerID?
  public var active: Bool
  /// Whether its owner has chosen a password yet.
  public let hasPassword: Bool

  /// A new account; its owner chooses the password with a one-time link.
  public init(
    id: AccountID, facility: FacilityID, userName: UserName, name: String, roles: Set<Role>,
    practitioner: PractitionerID? = nil
  ) {
    self.id = id
    self.facility = facility
    self.userName = userName
    self.name = name
    self.roles = roles
    self.practitioner = practitioner
    active = true
    hasPassword = false
  }

  init(_ row: Row) throws {
    id = try row["id"]
    facility = try row["facility"]
    userName = UserName(stored: try row["user_name"])
    name = try row["name"]
    roles = Role.set(stored: try row["roles"])
    practitioner = try row["practitioner"]
    active = try row["active"]
    hasPassword = (try row["password"] as String?) != nil
  }

  /// The person as the clinic knows who asks.
  public var actor: Actor {
    Actor(account: id, name: name, roles: roles, facility: facility, practitioner: practitioner)
  }

  static func find(_ id: AccountID, of facility: FacilityID, in tx: ReadTransaction) throws -> Account {
    let sql: SQL = "SELECT * FROM account WHERE id = \(id) AND facility = \(facility)"
    guard let found = try tx.first(sql, Account.init) else { throw Refusal.notFound("Akun") }
    return found
  }

  /// - Parameter password: nil until its owner has chosen one.
  public func insert(password: PasswordHash?, at now: Instant, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO account (id, facility, user_name, name, roles, practitioner, password, born_at)
      VALUES (\(id), \(facility), \(userName.text), \(name), \(Role.stored(roles)), \(practitioner),
        \(password?.text), \(now))
      """)
  }
}

extension Role {
  static func stored(_ roles: Set<Role>) -> String {
    allCases.filter(roles.contains).map(\.rawValue).joined(separator: ",")
  }

  static func set(stored text: String) -> Set<Role> {
    Set(text.split(separator: ",").compactMap { Role(rawValue: String($0)) })
  }
}
