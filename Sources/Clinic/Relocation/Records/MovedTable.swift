import Store

/// How far one table of a move is.
struct MovedTable: Sendable, Hashable {
  let name: String
  var position = TableWalk.Position.start
  /// Rows that came over, and the sum over them as they were written.
  var tally = BackupManifest.Tally()
  /// Rows of lists both databases have: the same on both sides; different, where the target's stayed.
  var same: Int64 = 0
  var kept: Int64 = 0
  var isDone = false

  init(name: String) { self.name = name }

  private init(_ row: Row) throws {
    name = try row["name"]
    position = try Self.position(try row["position"])
    tally.rows = try row["moved"]
    tally.sum = UInt64(bitPattern: try row["sum"])
    same = try row["same"]
    kept = try row["kept"]
    isDone = try row["done"]
  }

  static func all(of relocation: String, in tx: ReadTransaction) throws -> [String: MovedTable] {
    let tables = try tx.all(
      "SELECT * FROM relocation_table WHERE relocation = \(relocation)", MovedTable.init)
    return Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func insert(_ relocation: String, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO relocation_table (relocation, name, position, moved, same, kept, sum, done)
      VALUES (\(relocation), \(name), \(Self.text(position)), \(tally.rows), \(same), \(kept),
        \(Int64(bitPattern: tally.sum)), \(isDone))
      """)
  }

  /// Goes on from `former`, in the transaction that wrote the rows.
  /// - Throws: `RelocationRefusal.anotherRun` when somebody else went on from there.
  func advance(from former: MovedTable, _ relocation: String, in tx: WriteTransaction) throws {
    let changed = try tx.execute(
      """
      UPDATE relocation_table SET position = \(Self.text(position)), moved = \(tally.rows), same = \(same),
        kept = \(kept), sum = \(Int64(bitPattern: tally.sum)), done = \(isDone)
      WHERE relocation = \(relocation) AND name = \(name) AND position = \(Self.text(former.position))
        AND done = 0
      """)
    guard changed == 1 else { throw RelocationRefusal.anotherRun }
  }

  private static func text(_ position: TableWalk.Position) -> String {
    switch position {
    case .start: return ""
    case .kin(let count): return "kin\t\(count)"
    case .after(let key):
      var line = Array("key\t".utf8)
      RowLine.append(key, to: &line)
      return String(decoding: line, as: UTF8.self)
    }
  }

  private static func position(_ text: String) throws -> TableWalk.Position {
    if text.isEmpty { return .start }
    if text.hasPrefix("kin\t"), let count = Int(text.dropFirst(4)) { return .kin(count) }
    guard text.hasPrefix("key\t"), let key = RowLine.values(Array(text.utf8.dropFirst(4))[...]) else {
      throw StoreError.unexpectedValue(column: "position", wanted: "TableWalk.Position")
    }
    return .after(key)
  }
}
