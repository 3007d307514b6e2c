public import Store
public import Vocabulary

/// How the credentials of this facility stand: what is set, since when, by whom, in whose name, when it was used last.
/// Never what they are.
public struct ReadCredentials: Query {
  public static let action = Action.manageCredentials

  public init() {}

  /// One system.
  public struct Line: Sendable {
    public let system: OutsideSystem
    /// The version in force.
    public let current: Credential?
    /// The last one that was put out of use, when none is in force.
    public let last: Credential?
    /// Which fields have a value.
    public let fields: [CredentialField]
    public let standing: CredentialStanding?
    public let lastUse: CredentialUse?
    public let lastRefusal: CredentialUse?
  }

  public struct Answer: Sendable {
    public let lines: [Line]
    /// Every version, newest first.
    public let versions: [Credential]
    public let pacts: [IntegrityPact]
    /// Those who can answer for credentials.
    public let people: [Account]
    public let today: CalendarDate
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let versions = try Credential.all(of: context.facility, in: tx)
    return Answer(
      lines: try OutsideSystem.allCases.map { try line($0, versions, context, tx) }, versions: versions,
      pacts: try IntegrityPact.all(of: context.facility, in: tx),
      people: try tx.all(
        "SELECT * FROM account WHERE facility = \(context.facility) AND active = 1 ORDER BY name, id LIMIT 500",
        Account.init),
      today: context.today)
  }

  private func line(
    _ system: OutsideSystem, _ versions: [Credential], _ context: Context, _ tx: ReadTransaction
  ) throws -> Line {
    let current = try Credential.current(system, of: context.facility, in: tx)
    let fields: [String] =
      try current.map { current in
        try tx.all("SELECT field FROM credential_value WHERE credential = \(current.id)") { try $0["field"] }
      } ?? []
    return Line(
      system: system, current: current,
      last: current == nil ? versions.first { $0.system == system } : nil,
      fields: system.fields.filter { fields.contains($0.rawValue) },
      standing: try current.map { try CredentialStanding.read(of: $0, on: context.today, in: tx) },
      lastUse: try CredentialUse.last(.used, of: system, at: context.facility, in: tx),
      lastRefusal: try CredentialUse.last(.refused, of: system, at: context.facility, in: tx))
  }
}
