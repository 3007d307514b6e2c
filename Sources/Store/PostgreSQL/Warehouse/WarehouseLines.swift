/// The warehouse's side: a subscription for each district. Every district's rows lie in the same tables; their keys begin
/// with the facility, which is a UUID, so they never meet.
public struct WarehouseLines: Sendable {
  private let session: ReplicationSession

  public init(_ url: String, database: String? = nil) {
    session = ReplicationSession(url: url, database: database)
  }

  /// Copies what the district publishes, and follows it from then on.
  ///
  /// The slot is made by a connection of ours before the subscription: one that makes its own waits for ever when both
  /// databases live in one cluster.
  /// - Parameter address: the district's database as libpq takes it, seen from the warehouse's server.
  public func connect(_ name: ReplicationName, to address: String) async throws {
    try await session.run { session in
      try Self.check(session)
      guard try Self.subscription(name, session) == nil else {
        throw ReplicationRefusal.alreadyConnected(name.text)
      }
    }
    try await ReplicationSession(url: address, database: nil).run { district in
      try Self.makeSlot(name, district)
    }
    try await session.run { session in
      try session.run(
        """
        CREATE SUBSCRIPTION \(name.line) CONNECTION \(session.quoted(address)) PUBLICATION \(DistrictPublication.name)
        WITH (create_slot = false, slot_name = '\(name.line)', streaming = true)
        """)
    }
  }

  /// Takes the district's rows away and copies everything anew: after the district has thrown away what was not
  /// fetched in time, or was restored from a backup.
  /// - Parameters:
  ///   - address: `nil` takes the one the line was made with.
  ///   - tables: whose rows are the district's, told by `facility`.
  public func renew(
    _ name: ReplicationName, from address: String? = nil, tables: [PublishedTable]
  ) async throws {
    let known = try await session.run { session in
      try Self.check(session)
      guard let known = try Self.subscription(name, session) else {
        throw ReplicationRefusal.unknownLine(name.text)
      }
      return known
    }
    let source = ReplicationSession(url: address ?? known, database: nil)
    let facilities = try await source.run { try $0.texts("SELECT facility FROM figure_facility") }
      .compactMap { $0.first ?? nil }
    try await disconnect(name)
    // Best effort: the district may have lost the slot already, or is restored and never had it.
    _ = try? await source.run { try $0.run("SELECT pg_drop_replication_slot('\(name.line)')") }
    try await session.run { session in
      let list = facilities.map { session.quoted($0) }.joined(separator: ", ")
      guard !list.isEmpty else { return }
      let statements = tables.map { "DELETE FROM \($0.name) WHERE facility IN (\(list))" }
      try session.run("BEGIN; " + statements.joined(separator: "; ") + "; COMMIT")
    }
    try await connect(name, to: address ?? known)
  }

  /// Ends a line. What came over it stays; the district's slot is freed when it can be reached.
  public func disconnect(_ name: ReplicationName) async throws {
    let address = try await session.run { session in
      try Self.check(session)
      guard let address = try Self.subscription(name, session) else {
        throw ReplicationRefusal.unknownLine(name.text)
      }
      try session.run("ALTER SUBSCRIPTION \(name.line) DISABLE")
      try session.run("ALTER SUBSCRIPTION \(name.line) SET (slot_name = NONE)")
      try session.run("DROP SUBSCRIPTION \(name.line)")
      return address
    }
    _ = try? await ReplicationSession(url: address, database: nil).run { district in
      try Self.dropSlot(name, district)
    }
  }

  /// Every line and how it is.
  public func status() async throws -> [WarehouseLine] {
    try await session.run { session in
      try session.texts(
        """
        SELECT s.subname, s.subenabled, a.pid IS NOT NULL AND a.received_lsn IS NOT NULL,
          (SELECT COUNT(*) FROM pg_subscription_rel r WHERE r.srsubid = s.oid AND r.srsubstate <> 'r'),
          COALESCE(t.apply_error_count, 0) + COALESCE(t.sync_error_count, 0)
        FROM pg_subscription s
        JOIN pg_database d ON d.oid = s.subdbid AND d.datname = current_database()
        LEFT JOIN pg_stat_subscription a ON a.subid = s.oid AND a.relid IS NULL
        LEFT JOIN pg_stat_subscription_stats t ON t.subid = s.oid
        WHERE s.subname LIKE 'sehat\\_%' ORDER BY 1
        """
      ).map(WarehouseLine.init)
    }
  }

  private static func check(_ session: PostgreSQLSession) throws {
    guard try session.text("SHOW is_superuser") == "on" else { throw ReplicationRefusal.needsSuperuser }
    guard try session.text("SELECT to_regclass('figure_day')") != nil else {
      throw ReplicationRefusal.noSchema
    }
  }

  /// The district's address when there is such a line.
  private static func subscription(
    _ name: ReplicationName, _ session: PostgreSQLSession
  ) throws -> String? {
    try session.text(
      """
      SELECT s.subconninfo FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid
      WHERE d.datname = current_database() AND s.subname = '\(name.line)'
      """)
  }

  private static func makeSlot(_ name: ReplicationName, _ district: PostgreSQLSession) throws {
    guard
      try district.text("SELECT 1 FROM pg_publication WHERE pubname = '\(DistrictPublication.name)'") != nil
    else { throw ReplicationRefusal.notPublished }
    // Left over from a line that was never finished: it would hold the district's disk for nobody.
    try dropSlot(name, district)
    try district.run("SELECT pg_create_logical_replication_slot('\(name.line)', 'pgoutput')")
  }

  private static func dropSlot(_ name: ReplicationName, _ district: PostgreSQLSession) throws {
    try district.run(
      """
      SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots
      WHERE slot_name = '\(name.line)' AND NOT active
      """)
  }
}
