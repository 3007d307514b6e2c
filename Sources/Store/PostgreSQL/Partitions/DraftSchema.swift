/// Where the steps of a newer program make their tables when a database is in partitions already.
///
/// A step says `REFERENCES encounter (id)`, and a divided `encounter` has no such key. So a table is made here, beside empty
/// shells that have it; then it moves to the others and is divided as they are, its references with it. The steps
/// themselves know nothing of it.
struct DraftSchema {
  private static let name = "sehat_draft"
  private let connection: any Connection
  private let partitioner: Partitioner
  private let home: String
  private let shells: Set<String>

  /// `nil` when the database is whole: then the steps run as they are.
  init?(_ distribution: Distribution, _ connection: any Connection) throws {
    guard let count = try Partitioner.count(connection) else { return nil }
    self.connection = connection
    partitioner = Partitioner(distribution: distribution, count: count)
    shells = try Partitioner.dividedTables(connection)
    var home = ""
    try connection.query("SELECT quote_ident(current_schema()) AS home") { home = try $0["home"] }
    self.home = home
    try run("CREATE SCHEMA \(Self.name)")
    for table in shells.sorted() {
      try run("CREATE TABLE \(Self.name).\(table) (LIKE \(home).\(table))")
      guard let column = distribution.column(of: table) else { continue }
      for key in Set(try TableShape(table, connection).keys.map { $0.columns.filter { $0 != column } }) {
        guard !key.isEmpty else { continue }
        try run("ALTER TABLE \(Self.name).\(table) ADD UNIQUE (\(key.joined(separator: ", ")))")
      }
    }
    try look(atDraftsFirst: false)
  }

  /// Runs one step: a table is made among the drafts, everything else finds what is there first.
  func run(_ step: Migration.Step, _ apply: () throws -> Void) throws {
    try look(atDraftsFirst: step.makesTable)
    try apply()
    try look(atDraftsFirst: false)
  }

  /// Moves what was made to its place and divides it.
  func finish() throws {
    var made: [String] = []
    try connection.query(
      """
      SELECT CAST(relname AS text) AS name FROM pg_class
      WHERE relnamespace = to_regnamespace(\(Self.name)) AND relkind = 'r' ORDER BY relname
      """
    ) { made.append(try $0["name"]) }
    made.removeAll(where: shells.contains)
    for table in made { try run("ALTER TABLE \(Self.name).\(table) SET SCHEMA \(home)") }
    let broken = DistributionRules(partitioner.distribution).broken(
      by: try made.map { try TableShape($0, connection) })
    guard broken.isEmpty else { throw PartitionRefusal.rules(broken) }
    try partitioner.divideAll(connection)
    try run("DROP SCHEMA \(Self.name) CASCADE")
    try run("SET LOCAL search_path TO DEFAULT")
  }

  private func look(atDraftsFirst: Bool) throws {
    let path = atDraftsFirst ? [Self.name, home] : [home, Self.name]
    try run("SET LOCAL search_path TO \(path.joined(separator: ", "))")
  }

  private func run(_ statement: String) throws {
    _ = try connection.execute(SQL(parts: [.text(statement)]))
  }
}

extension Migration.Step {
  fileprivate var makesTable: Bool {
    guard case .sql(let sql) = self, case .text(let words) = sql.parts.first else { return false }
    return words.hasPrefix("CREATE TABLE")
  }
}
