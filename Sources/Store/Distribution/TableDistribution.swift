/// Where a table's rows live when one database is divided: into partitions, or over several machines.
public enum TableDistribution: Sendable, Hashable {
  /// The value of this column decides: equal values lie together, in every table that is divided by it.
  case distributed(by: String)
  /// Whole, and the same everywhere: small, read by all, changed by hand.
  case reference
  /// Whole, in one place: what servers note for themselves, and what is looked up before anybody knows whose it is.
  case local
}

extension Migration.Step {
  /// The rows of `table` lie with their facility, or with whatever else `column` says they belong to.
  ///
  /// The column is never empty and never changes.
  public static func distributed(_ table: String, by column: String = "facility") -> Migration.Step {
    .distribution(table, .distributed(by: column))
  }

  /// Every machine has `table` whole.
  public static func reference(_ table: String) -> Migration.Step { .distribution(table, .reference) }

  /// One machine has `table`.
  public static func local(_ table: String) -> Migration.Step { .distribution(table, .local) }
}
