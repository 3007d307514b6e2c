/// A row to be added: each column with its value.
/// ```swift
/// try tx.insert([["id": id, "name": name]], into: "room")
/// ```
public struct NewRow: Sendable, ExpressibleByDictionaryLiteral {
  let columns: [StaticString]
  let values: [SQLValue]

  public init(dictionaryLiteral elements: (StaticString, any SQLBindable)...) {
    columns = elements.map(\.0)
    values = elements.map(\.1.sqlValue)
  }
}
