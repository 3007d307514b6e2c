/// The statements that turn a table into the same table in partitions.
///
/// Hashed by what divides it: a facility that joins needs no statement, and the number of partitions stays small. A list of
/// facilities would make sixty tables of each, and a question that does not know the facility would look into all.
struct PartitionedTable {
  private let shape: TableShape
  private let column: String
  let partitions: [String]

  /// - Parameter others: tables that are divided already.
  init(_ shape: TableShape, by column: String, into count: Int, besides others: Set<String> = []) {
    self.shape = shape.keyed(by: column, besides: others)
    self.column = column
    partitions = (0..<count).map { "\(shape.name)_p\($0)" }
  }

  /// Where the rows lie until they are copied.
  var former: String { "\(shape.name)_whole" }

  private var name: String { shape.name }

  /// Makes the divided table in the place of the whole one, which waits under another name, and copies the rows.
  var beginning: [String] {
    let columns = shape.columns.map(\.name).joined(separator: ", ")
    return [
      "ALTER TABLE \(name) RENAME TO \(former)",
      """
      CREATE TABLE \(name) (LIKE \(former) INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING IDENTITY
        INCLUDING STORAGE) PARTITION BY HASH (\(column))
      """,
    ]
      + partitions.enumerated().map { place, partition in
        """
        CREATE TABLE \(partition) PARTITION OF \(name)
        FOR VALUES WITH (MODULUS \(partitions.count), REMAINDER \(place))
        """
      }
      + shape.columns.compactMap { column in
        column.fineness.map { "ALTER TABLE \(name) ALTER COLUMN \(column.name) SET STATISTICS \($0)" }
      }
      + ["INSERT INTO \(name) (\(columns)) OVERRIDING SYSTEM VALUE SELECT \(columns) FROM \(former)"]
  }

  /// Lets the whole table go and gives the divided one everything that hung on it. Indexes come after the rows.
  var ending: [String] {
    shape.incoming.map(\.removal) + ["DROP TABLE \(former)"]
      + shape.keys.map { $0.addition(to: name) } + shape.indexes.map(\.definition)
      + shape.references.map(\.addition) + shape.incoming.map(\.addition)
      + shape.triggers.map(\.definition) + guards + shape.grants
  }

  /// A partition does not inherit what guards against TRUNCATE.
  private var guards: [String] {
    shape.triggers.filter(\.guardsTruncate).flatMap { trigger in
      partitions.map {
        """
        CREATE TRIGGER \(trigger.name) BEFORE TRUNCATE ON \($0)
        FOR EACH STATEMENT EXECUTE FUNCTION \(trigger.function)()
        """
      }
    }
  }

  /// The columns whose counting has to go on where it was.
  var counted: [String] { shape.columns.filter(\.isCounted).map(\.name) }

  var afterwards: String { "ANALYZE \(name)" }
}
