@testable import Store

/// Goes through numbered steps in the order in which they are applied and notes every table that a step touches before one
/// of a lower or the same number has created it. Reads the statements; needs no database.
struct SchemaWalk {
  private var tables: Set<String> = []
  private(set) var broken: [String] = []

  init(_ migrations: [Migration]) {
    for migration in migrations.sorted(by: { $0.number < $1.number }) {
      for step in migration.steps { take(step, of: migration) }
    }
  }

  private mutating func take(_ step: Migration.Step, of migration: Migration) {
    switch step {
    case .sql(let sql): take(Self.text(of: sql), migration)
    case .textIndex(let index): need(index.table, migration)
    case .appendOnly(let table), .distribution(let table, _): need(table, migration)
    }
  }

  private mutating func take(_ statement: String, _ migration: Migration) {
    if let made = statement.firstMatch(of: /\bCREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)/) {
      tables.insert(String(made.1))
    }
    for table in Self.touched(by: statement) { need(table, migration) }
    if let renamed = statement.firstMatch(of: /\bALTER\s+TABLE\s+(\w+)\s+RENAME\s+TO\s+(\w+)/) {
      tables.remove(String(renamed.1))
      tables.insert(String(renamed.2))
    }
    if let dropped = statement.firstMatch(of: /\bDROP\s+TABLE\s+(?:IF\s+EXISTS\s+)?(\w+)/) {
      tables.remove(String(dropped.1))
    }
  }

  private mutating func need(_ table: String, _ migration: Migration) {
    guard !tables.contains(table) else { return }
    broken.append("\(migration.number) \(migration.name): \(table)")
  }

  private static func touched(by statement: String) -> [String] {
    let patterns = [
      /\bALTER\s+TABLE\s+(\w+)/, /\bDROP\s+TABLE\s+(\w+)/,
      /\bINDEX\s+(?:IF\s+NOT\s+EXISTS\s+)?[\w?]+\s+ON\s+(\w+)/,
      /\bREFERENCES\s+(\w+)/, /\bINSERT\s+INTO\s+(\w+)/, /\bUPDATE\s+(\w+)\s+SET\b/, /\bFROM\s+(\w+)/,
      /\bJOIN\s+(\w+)/,
    ]
    return patterns.flatMap { pattern in statement.matches(of: pattern).map { String($0.1) } }
  }

  /// As it is written, with a mark where an engine's own spelling or a value stands.
  private static func text(of sql: SQL) -> String {
    sql.parts.map { part in if case .text(let text) = part { text } else { "?" } }.joined()
  }
}
