import Store

extension Migration {
  /// The table of the equipment list takes in the other lists too: Komitmen Integrasi Sistem and Pelayanan prima
  /// (D-07, D-24). What was written down before is of the equipment and has no number.
  static let checklists = Migration(
    167, "checklists",
    [
      .sql("ALTER TABLE equipment_assessment ADD COLUMN list TEXT NOT NULL DEFAULT 'equipment'"),
      .sql("ALTER TABLE equipment_assessment ADD COLUMN number TEXT"),
    ])
}
