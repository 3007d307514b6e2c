/// The statements with which a whole database becomes one that Citus spreads over machines, for an operator to read and
/// run: https://docs.citusdata.com/en/stable/develop/api_udf.html
struct CitusScript {
  let distribution: Distribution
  /// In the order of their references.
  let shapes: [TableShape]

  var text: String { (introduction + keys + spread).joined(separator: "\n") + "\n" }

  private var introduction: [String] {
    [
      "-- Run once, as the owner, on the coordinator of a Citus 13 or newer, with no server of SEHAT running.",
      "-- Append-only tables are guarded by triggers of their own, which touch no other table.",
      "SET citus.enable_unsafe_triggers = on;",
      "SET citus.shard_replication_factor = 1;",
      "",
      "-- Keys that hold the column which spreads the table.",
      "BEGIN;",
    ]
  }

  private var keys: [String] {
    let divided = shapes.compactMap { shape in
      distribution.column(of: shape.name).map { (before: shape, after: shape.keyed(by: $0), column: $0) }
    }
    let references = divided.flatMap { table in
      table.before.references.filter { $0.target == table.before.name } + table.before.incoming
    }
    let newReferences = divided.flatMap { table in
      table.after.references.filter { $0.target == table.after.name } + table.after.incoming
    }
    var lines = references.map(\.removal)
    for (before, after, _) in divided {
      for (old, new) in zip(before.keys, after.keys) where old != new {
        lines += ["ALTER TABLE \(before.name) DROP CONSTRAINT \(old.name)", new.addition(to: before.name)]
      }
      for (old, new) in zip(before.indexes, after.indexes) where old != new {
        lines += ["DROP INDEX \(old.name)", new.definition]
      }
    }
    lines += newReferences.map { $0.addition.replacing("\n", with: " ") }
    return lines.map { $0 + ";" } + ["COMMIT;", "", "-- Where each table lives."]
  }

  private var spread: [String] {
    var first: [String: String] = [:]
    return shapes.compactMap { shape in
      switch distribution[shape.name] {
      case .reference: return "SELECT create_reference_table('\(shape.name)');"
      case .distributed(let column):
        let with = first[column] ?? "none"
        first[column] = first[column] ?? shape.name
        return "SELECT create_distributed_table('\(shape.name)', '\(column)', colocate_with => '\(with)');"
      case .local, nil: return nil
      }
    }
  }
}
