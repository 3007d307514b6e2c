import Store

extension Migration {
  /// Lines of rujuk balik that are collected outside of the Puskesmas, with the letter that says so (PRO-15).
  static let outsideCollections = Migration(
    155, "outside collections",
    [
      .sql("ALTER TABLE prescription_item ADD COLUMN refer_back TEXT"),
      .sql("ALTER TABLE prescription_item ADD COLUMN collection_place TEXT"),
    ])
}
