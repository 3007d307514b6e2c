/// The same table where every key also holds the column that divides it, as partitions and distributed tables need.
///
/// The column comes last, so that an index still answers who knows only the rest.
extension TableShape {
  /// - Parameter others: tables whose keys hold it already.
  func keyed(by column: String, besides others: Set<String> = []) -> TableShape {
    var shape = self
    shape.keys = keys.map { key in
      var key = key
      if !key.columns.contains(column) { key.columns.append(column) }
      return key
    }
    shape.indexes = indexes.map { $0.keyed(by: column, on: name) }
    // What refers to such a key has to name the whole of it.
    shape.references = references.map {
      $0.target == name || others.contains($0.target) ? $0.keyed(by: column) : $0
    }
    shape.incoming = incoming.map { $0.keyed(by: column) }
    return shape
  }
}

extension TableShape.Index {
  fileprivate func keyed(by column: String, on table: String) -> TableShape.Index {
    guard isUnique, !columns.contains(column) else { return self }
    var index = self
    index.columns.append(column)
    index.definition =
      "CREATE UNIQUE INDEX \(name) ON \(table) (\(index.columns.joined(separator: ", ")))"
      + (condition.map { " WHERE \($0)" } ?? "")
    return index
  }
}

extension TableShape.Reference {
  func keyed(by column: String) -> TableShape.Reference {
    guard !targetColumns.contains(column) else { return self }
    var reference = self
    reference.columns.append(column)
    reference.targetColumns.append(column)
    return reference
  }

  var addition: String {
    """
    ALTER TABLE \(table) ADD CONSTRAINT \(name) FOREIGN KEY (\(columns.joined(separator: ", ")))
    REFERENCES \(target) (\(targetColumns.joined(separator: ", ")))
    """
  }

  var removal: String { "ALTER TABLE \(table) DROP CONSTRAINT \(name)" }
}

extension TableShape.Key {
  func addition(to table: String) -> String {
    "ALTER TABLE \(table) ADD CONSTRAINT \(name) \(isPrimary ? "PRIMARY KEY" : "UNIQUE") "
      + "(\(columns.joined(separator: ", ")))"
  }
}
