/// One step of the schema as a database remembers it.
public struct AppliedMigration: Sendable, Hashable, Codable {
  public let number: Int
  public let name: String
  /// Milliseconds since 1970.
  public let appliedAt: Int64

  public init(number: Int, name: String, appliedAt: Int64) {
    self.number = number
    self.name = name
    self.appliedAt = appliedAt
  }

  /// Every step that this database has taken, by number.
  public static func all(in tx: ReadTransaction) throws -> [AppliedMigration] {
    try tx.all("SELECT number, name, applied_at FROM schema_migration ORDER BY number") {
      AppliedMigration(
        number: try $0["number"], name: try $0["name"], appliedAt: try $0["applied_at"])
    }
  }
}
