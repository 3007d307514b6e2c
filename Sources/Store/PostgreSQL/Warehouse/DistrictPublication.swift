/// The district's side of a line: what may leave, and the role that may fetch it.
///
/// PostgreSQL's own publications do the work (https://www.postgresql.org/docs/15/logical-replication.html).
public struct DistrictPublication: Sendable {
  /// Under which name the figures are published.
  static let name = "sehat_figures"

  private let session: ReplicationSession

  /// - Parameters:
  ///   - url: the district's database, as libpq takes it.
  ///   - database: another database than the one in `url`.
  public init(_ url: String, database: String? = nil) {
    session = ReplicationSession(url: url, database: database)
  }

  /// Publishes exactly `tables`, also when something else was published before, and lets `role` fetch them and nothing
  /// else. Makes the role when it is not there.
  /// - Throws: `ReplicationRefusal`; `needsAdministrator` names what is left to do when the role cannot be made.
  public func publish(_ tables: [PublishedTable], to role: ReplicationName) async throws {
    try await session.run { session in
      guard try session.text("SELECT to_regclass('\(tables.first?.name ?? "figure_day")')") != nil else {
        throw ReplicationRefusal.noSchema
      }
      let level = try session.text("SHOW wal_level") ?? ""
      guard level == "logical" else { throw ReplicationRefusal.walLevel(level) }
      let clauses = tables.map(\.clause).joined(separator: ", ")
      let exists = try session.text("SELECT 1 FROM pg_publication WHERE pubname = '\(Self.name)'") != nil
      try session.run(
        exists
          ? "ALTER PUBLICATION \(Self.name) SET \(clauses)"
          : "CREATE PUBLICATION \(Self.name) FOR \(clauses) WITH (publish_via_partition_root = true)")
      try Self.admit(role, to: tables, session)
    }
  }

  /// The role reads the published columns, for the first copy, and may replicate. It belongs to no other role.
  private static func admit(
    _ role: ReplicationName, to tables: [PublishedTable], _ session: PostgreSQLSession
  ) throws {
    let known = try session.text("SELECT rolreplication FROM pg_roles WHERE rolname = '\(role)'")
    let grants = tables.map {
      "GRANT SELECT (\($0.columns.joined(separator: ", "))) ON \($0.name) TO \(role)"
    }
    var left: [String] = []
    if known == nil { left.append("CREATE ROLE \(role) LOGIN REPLICATION") }
    if known == "f" { left.append("ALTER ROLE \(role) REPLICATION") }
    try make(left, session, otherwise: .needsAdministrator((left + grants).map { $0 + ";" }))
    // What an earlier publication let the role read, and this one does not, is taken away first.
    for table in try session.texts(
      "SELECT DISTINCT table_name FROM information_schema.column_privileges WHERE grantee = '\(role)'")
    {
      if let name = table.first ?? nil { try session.run("REVOKE ALL ON \"\(name)\" FROM \(role)") }
    }
    for grant in grants { try session.run(grant) }
  }

  /// Runs statements that may need more rights than we have; 42501 is the engine's word for that.
  private static func make(
    _ statements: [String], _ session: PostgreSQLSession, otherwise refusal: ReplicationRefusal
  ) throws {
    for statement in statements {
      do { try session.run(statement) } catch {
        if (error as? PostgreSQLFailure)?.state == "42501" { throw refusal }
        throw error
      }
    }
  }

  /// What the engine says leaves this database: table and column.
  public func leaving() async throws -> [(table: String, column: String)] {
    try await session.run { session in
      try session.texts(
        """
        SELECT tablename, unnest(attnames) FROM pg_publication_tables WHERE pubname = '\(Self.name)' ORDER BY 1, 2
        """
      ).compactMap { row in row[0].flatMap { table in row[1].map { (table, $0) } } }
    }
  }

  /// The lines that fetch from here, and how much the district's disk keeps for them.
  public func lines() async throws -> [DistrictLine] {
    try await session.run { session in
      try session.texts(
        """
        SELECT slot_name, active, wal_status, pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)
        FROM pg_replication_slots
        WHERE slot_type = 'logical' AND database = current_database() AND slot_name LIKE 'sehat\\_%' ORDER BY 1
        """
      ).map(DistrictLine.init)
    }
  }
}

/// A line as the district sees it.
public struct DistrictLine: Sendable, Hashable {
  public let name: String
  /// Whether the warehouse is connected at this moment.
  public let isActive: Bool
  /// Whether the district has thrown away what the warehouse has not fetched: only a new copy helps.
  public let isLost: Bool
  /// What the district keeps for it, in bytes.
  public let kept: Int

  init(_ row: [String?]) {
    name = String((row[0] ?? "").dropFirst("sehat_".count))
    isActive = row[1] == "t"
    isLost = row[2] == "lost"
    kept = row[3].flatMap { Int($0) } ?? 0
  }
}
