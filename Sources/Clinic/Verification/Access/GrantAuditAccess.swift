import Journal
public import Store
public import Vocabulary

/// Lets an auditor look into a case's sample until a day, with an officer beside whom the head of the facility authorises
/// (EMR-11; PKS 004 Ps.4(1)g). The account must be an auditor's and nothing else.
public struct GrantAuditAccess: Command {
  public static let action = Action.manageCases
  public let id: AuditCaseID
  public let account: AccountID?
  public let companion: AccountID?
  public let until: CalendarDate?

  /// Days an access may last; then it is given anew.
  public static let longest = 31

  public init(_ id: AuditCaseID, to account: AccountID?, with companion: AccountID?, until: CalendarDate?) {
    self.id = id
    self.account = account
    self.companion = companion
    self.until = until
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try AuditCase.findOpen(id, context, in: tx)
    guard context.actor.roles.contains(.kepala) else {
      throw Refusal.conflict(
        "Akses auditor diberikan kepala Puskesmas dengan akunnya sendiri (PKS 004 Ps.4(1)g).")
    }
    var problems = Problems()
    let auditor = try account.flatMap { try Self.active($0, context, in: tx) }
    let officer = try companion.flatMap { try Self.active($0, context, in: tx) }
    if auditor?.roles != [.auditor] { problems.add("auditor", "Pilih akun yang perannya hanya Auditor.") }
    if officer == nil || officer?.roles.contains(.auditor) == true {
      problems.add("pendamping", "Pilih petugas Puskesmas yang mendampingi.")
    }
    let last = context.today.adding(days: Self.longest)
    if until.map({ $0 < context.today || $0 > last }) ?? true {
      problems.add("sampai", "Isi tanggal mulai hari ini, paling lama \(Self.longest) hari.")
    }
    try problems.throwIfAny()
    guard let account, let companion, let until else { throw Refusal.notFound("Akun") }
    try tx.execute(
      """
      INSERT INTO audit_access (facility, audit_case, account, companion, since, until, granted_at, granted_by)
      VALUES (\(context.facility), \(id), \(account), \(companion), \(context.today), \(until), \(context.now),
        \(context.actor.name))
      ON CONFLICT (facility, audit_case, account) DO UPDATE SET companion = excluded.companion,
        since = excluded.since, until = excluded.until, granted_at = excluded.granted_at,
        granted_by = excluded.granted_by, ended_at = NULL, ended_by = NULL
      """)
    return Performed((), try found.fact(FactKind.auditAccessGranted, detail: "\(account) \(until.iso)"))
  }

  private static func active(_ id: AccountID, _ context: Context, in tx: ReadTransaction) throws -> Account? {
    try tx.first(
      "SELECT * FROM account WHERE id = \(id) AND facility = \(context.facility) AND active = 1", Account.init
    )
  }
}

/// Ends an auditor's access before its day.
public struct EndAuditAccess: Command {
  public static let action = Action.manageCases
  public let id: AuditCaseID
  public let account: AccountID

  public init(_ id: AuditCaseID, of account: AccountID) {
    self.id = id
    self.account = account
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try AuditCase.find(id, of: context.facility, in: tx)
    let access = try AuditAccess.all(at: context.facility, of: id, for: account, in: tx)
    guard access.contains(where: { $0.endedAt == nil }) else { throw Refusal.notFound("Akses auditor") }
    try tx.execute(
      """
      UPDATE audit_access SET ended_at = \(context.now), ended_by = \(context.actor.name)
      WHERE facility = \(context.facility) AND audit_case = \(id) AND account = \(account)
      """)
    return Performed((), try found.fact(FactKind.auditAccessEnded, detail: account.text))
  }
}
