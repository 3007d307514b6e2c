import CPQ

/// What one connection has prepared: the text and the types of its parameters make the statement.
struct PreparedStatements {
  struct Key: Hashable {
    let text: String
    let types: [Oid]
  }

  /// A statement known to the server, and the shape of its answer once one has come.
  final class Statement {
    let name: String
    var shape: (columns: Row.Columns, types: [Oid])?

    init(name: String) { self.name = name }
  }

  /// Lists of many lengths make many statements; beyond this the connection starts afresh.
  static let limit = 400

  private var known: [Key: Statement] = [:]
  private var next = 0

  subscript(key: Key) -> Statement? { known[key] }

  var isFull: Bool { known.count >= Self.limit }

  mutating func nextName() -> String {
    next += 1
    return "sehat_\(next)"
  }

  mutating func keep(_ statement: Statement, for key: Key) { known[key] = statement }

  mutating func forgetAll() { known = [:] }
}
