public import Store
public import Vocabulary

/// What a copy of the database holds, so that one can tell whether a restoration brought all of it back.
public struct BackupManifest: Codable, Sendable, Hashable {
  /// Version of the program that made it.
  public var program: String
  /// The moment whose state it holds.
  public var madeAt: Instant
  /// The steps of the schema its rows belong to.
  public var schema: [AppliedMigration]
  /// The end of each facility's journal.
  public var heads: [Head]
  /// By table; empty until everything is written.
  public var tables: [String: Tally]

  /// The last entry of a facility's chain.
  public struct Head: Codable, Sendable, Hashable {
    public let facility: FacilityID
    public let sequence: Int64
    public let hash: String

    static func all(in tx: ReadTransaction) throws -> [Head] {
      try tx.all("SELECT facility, sequence, hash FROM journal_head ORDER BY facility") {
        Head(facility: try $0["facility"], sequence: try $0["sequence"], hash: try $0["hash"])
      }
    }
  }

  /// How many rows, and a sum over them that does not depend on their order.
  public struct Tally: Codable, Sendable, Hashable {
    public var rows: Int64 = 0
    public var sum: UInt64 = 0
  }

  public var rowCount: Int64 { tables.values.reduce(0) { $0 + $1.rows } }

  /// The state of a database at the beginning of a copy.
  static func begin(program: String, at now: Instant, in tx: ReadTransaction) throws -> BackupManifest {
    BackupManifest(
      program: program, madeAt: now, schema: try AppliedMigration.all(in: tx), heads: try Head.all(in: tx),
      tables: [:])
  }
}
