import Store

extension Migration {
  /// Which lines of a prescription are mixed together.
  static let compounds = Migration(
    25, "compounds",
    [.sql("ALTER TABLE prescription_item ADD COLUMN compound BIGINT CHECK (compound > 0)")])
}
