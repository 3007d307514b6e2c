/// A table as PostgreSQL describes it: all that has to be made again when the table is.
struct TableShape: Sendable, Hashable {
  /// A primary key or a unique constraint.
  struct Key: Sendable, Hashable {
    var name: String
    var isPrimary: Bool
    var columns: [String]
  }

  /// An index that stands for no constraint.
  struct Index: Sendable, Hashable {
    var name: String
    /// The whole statement.
    var definition: String
    var isUnique: Bool
    var columns: [String]
    /// Of a partial index.
    var condition: String?
  }

  /// A foreign key, of this table or to it.
  struct Reference: Sendable, Hashable {
    var name: String
    var table: String
    var columns: [String]
    var target: String
    var targetColumns: [String]
    /// Does something when its target is changed or deleted.
    var acts: Bool
  }

  struct Trigger: Sendable, Hashable {
    /// The whole statement, with the table's name as it stands there.
    var definition: String
    var name: String
    /// What it calls.
    var function: String
    /// Fires for TRUNCATE: a partition does not inherit it.
    var guardsTruncate: Bool
  }

  struct Column: Sendable, Hashable {
    var name: String
    /// As the engine writes it.
    var type: String
    /// Never empty.
    var isRequired: Bool
    /// The engine counts it up by itself.
    var isCounted: Bool
    /// How finely the planner knows its values, where that was told.
    var fineness: Int?
  }

  var name: String
  var columns: [Column] = []
  var keys: [Key] = []
  var indexes: [Index] = []
  var references: [Reference] = []
  /// Foreign keys of other tables.
  var incoming: [Reference] = []
  var triggers: [Trigger] = []
  /// Statements that give others their rights again.
  var grants: [String] = []
  var publications: [String] = []
  var isPartitioned = false
}
