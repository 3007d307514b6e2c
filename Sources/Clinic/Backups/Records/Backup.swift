import Store
public import Vocabulary

/// One copy of the database that was made.
public struct Backup: Sendable, Hashable {
  public let id: ID<Backup>
  /// The moment whose state it holds.
  public let madeAt: Instant
  /// Its name in the folder of backups.
  public let file: String
  /// Bytes.
  public let size: Int64
  /// SHA-256 of the file, in hexadecimal.
  public let digest: String
  public let rowCount: Int64
  /// Version of the program that made it.
  public let program: String
  public let took: Duration

  static func newest(_ limit: Int, in tx: ReadTransaction) throws -> [Backup] {
    try tx.all("SELECT * FROM backup ORDER BY made_at DESC, id DESC LIMIT \(limit)", Backup.init)
  }

  /// The one recorded under a file's last name.
  static func named(_ name: String, in tx: ReadTransaction) throws -> Backup? {
    try tx.first(
      "SELECT * FROM backup WHERE file = \(name) ORDER BY made_at DESC LIMIT 1", Backup.init)
  }

  func insert(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO backup (id, made_at, file, size, digest, row_count, program, took)
      VALUES (\(id), \(madeAt), \(file), \(size), \(digest), \(rowCount), \(program),
        \(took.wholeMilliseconds))
      """)
  }
}

extension Backup {
  init(_ row: Row) throws {
    id = try row["id"]
    madeAt = try row["made_at"]
    file = try row["file"]
    size = try row["size"]
    digest = try row["digest"]
    rowCount = try row["row_count"]
    program = try row["program"]
    took = .milliseconds(try row["took"] as Int64)
  }
}
