/// Reads a table that does not change meanwhile, a page at a time, in an order that is the same every time: whoever
/// stopped at a position goes on there.
///
/// Rows that refer to another one of their own table come after all others, each after the one it refers to.
public struct TableWalk: Sendable {
  public let table: Catalogue.Table
  private let kin: Kin?

  /// What was read, and where it goes on; `nil` when there is nothing more.
  public struct Page: Sendable {
    /// Values in the order of the table's columns.
    public let rows: [[SQLValue]]
    public let next: Position?
  }

  /// The key after which it goes on; among the kin, how many of them were read.
  public enum Position: Sendable, Hashable {
    case start
    case after([SQLValue])
    case kin(Int)
  }

  public init(_ table: Catalogue.Table, in tx: ReadTransaction) throws {
    self.table = table
    kin = try Kin(of: table, in: tx)
  }

  /// - Parameter limit: rows of a page; a table without a key comes in one.
  public func page(from position: Position, limit: Int, in tx: ReadTransaction) throws -> Page {
    switch position {
    case .start: try byKey(nil, limit, tx)
    case .after(let key): try byKey(key, limit, tx)
    case .kin(let count): try amongKin(count, limit, tx)
    }
  }

  private func byKey(_ last: [SQLValue]?, _ limit: Int, _ tx: ReadTransaction) throws -> Page {
    var parts: [SQL.Part] = [.text("SELECT \(table.names(table.columns)) FROM \(table.name)")]
    var joint = " WHERE "
    if let kin {
      parts.append(.text("\(joint)\(kin.reference.column) IS NULL"))
      joint = " AND "
    }
    let key = table.key
    if let last {
      parts.append(.text("\(joint)(\(key.joined(separator: ", "))) > ("))
      for (index, value) in last.enumerated() {
        if index > 0 { parts.append(.text(", ")) }
        parts.append(.value(value))
      }
      parts.append(.text(")"))
    }
    let order = key.isEmpty ? table.columns.map(\.name) : key
    parts.append(.text(" ORDER BY \(order.joined(separator: ", "))"))
    if !key.isEmpty { parts.append(.text(" LIMIT \(limit)")) }
    let rows = try tx.rows(SQL(parts: parts)).map { try table.checked($0.values, table.columns) }
    let afterwards: Position? = kin.flatMap { $0.members.isEmpty ? nil : .kin(0) }
    guard !key.isEmpty, rows.count == limit, let end = rows.last else {
      return Page(rows: rows, next: afterwards)
    }
    return Page(rows: rows, next: .after(table.key(of: end)))
  }

  private func amongKin(_ count: Int, _ limit: Int, _ tx: ReadTransaction) throws -> Page {
    let target = kin?.reference.target
    guard let kin, let target, let place = table.columns.firstIndex(where: { $0.name == target }) else {
      return Page(rows: [], next: nil)
    }
    let wanted = Array(kin.members.dropFirst(count).prefix(limit))
    let rows = try tx.rows(of: table, table.columns, where: target, in: wanted)
    let turn = Dictionary(uniqueKeysWithValues: wanted.enumerated().map { ($1, $0) })
    let sorted = rows.sorted { turn[$0[place]] ?? 0 < turn[$1[place]] ?? 0 }
    let reached = count + wanted.count
    return Page(rows: sorted, next: reached < kin.members.count ? .kin(reached) : nil)
  }
}

extension Catalogue.Table {
  /// The values of the primary key of a row.
  public func key(of row: [SQLValue]) -> [SQLValue] {
    key.compactMap { name in columns.firstIndex { $0.name == name }.map { row[$0] } }
  }
}
