/// How one engine spells what engines spell differently.
protocol Dialect: Sendable {
  func parameter(_ number: Int) -> String
  func columnType(_ type: ColumnType) -> String
  /// A condition and its parameters.
  func match(_ index: TextIndex, _ words: String) -> SQL
  /// The table, narrowed, as it stands in `FROM`; with an owner, to the owner's rows.
  func source(_ index: TextIndex, _ words: String, _ owner: SQLValue?) -> SQL
  /// What stands at the end of a SELECT whose rows nobody else may change meanwhile.
  func lock(_ lock: RowLock) -> String
  /// Statements that make and maintain the index.
  func create(_ index: TextIndex) -> [String]
  /// Statements around the adding of many rows, by which they come into the index all at once.
  func gather(_ index: TextIndex) -> (before: [String], after: [String])
  /// Statements after which rows of `table` can neither be changed nor deleted.
  func appendOnly(_ table: String) -> [String]
  /// A question with one row when the table is there, and none when it is not.
  func exists(table: String) -> SQL
  /// How the engine is asked for its plan: what comes before, the question, and the column of the answer.
  func explain(_ sql: SQL) -> (before: SQL?, SQL, column: String)
  /// The engine's own catalogue as a table in `FROM`.
  func catalogue(_ view: CatalogueView) -> String
  /// What stands before VALUES where a key the engine counts up by itself is given.
  var givenKeys: String { get }
  /// Whether the engine can hold a table in partitions.
  var hasPartitions: Bool { get }
  /// Statements after which the engine counts on from the greatest key that was put in.
  func countOn(_ table: String, _ column: String) -> [String]
}

extension Dialect {
  var hasPartitions: Bool { false }

  /// The text for the engine and the parameters in order.
  func render(_ sql: SQL) -> (text: String, values: [SQLValue]) {
    var text = ""
    var values: [SQLValue] = []
    append(sql, to: &text, &values)
    return (text, values)
  }

  private func append(_ sql: SQL, to text: inout String, _ values: inout [SQLValue]) {
    for part in sql.parts {
      switch part {
      case .text(let literal): text += literal
      case .type(let type): text += columnType(type)
      case .match(let index, let words): append(match(index, words), to: &text, &values)
      case .source(let index, let words, let owner):
        append(source(index, words, owner), to: &text, &values)
      case .lock(let rows): text += lock(rows)
      case .catalogue(let view): text += catalogue(view)
      case .givenKeys: text += givenKeys
      case .value(let value):
        values.append(value)
        text += parameter(values.count)
      }
    }
  }
}
