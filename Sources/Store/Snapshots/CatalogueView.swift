/// A question to the engine's own catalogue, as a table for `FROM`. Integers are 64 bits wide, names are text.
public enum CatalogueView: Sendable {
  /// `table_name`, `column_name`, `position`, `kind`, `required`, `key_position`, `counted`: every column of every
  /// table of ours; neither views nor what an index or a partition keeps for itself.
  case columns
  /// `table_name`, `column_name`, `target_table`, `target`: every foreign key.
  case references
}
