import Store

/// Regions into `region`. A code whose name was changed gets the new name.
struct RegionBatch: ImportBatch {
  let rows: [Region]
  var count: Int { rows.count }

  func save(_ tx: WriteTransaction, _ progress: (Int) -> Void) throws -> Tally {
    var known = Dictionary(
      uniqueKeysWithValues: try tx.all("SELECT * FROM region", Region.init).map { ($0.code, $0) })
    var tally = Tally()
    try each(rows, progress) { row in
      let old = known[row.code]
      guard row != old else { return }
      try tx.execute(
        """
        INSERT INTO region (code, name, level, kind, parent)
        VALUES (\(row.code), \(row.name), \(row.level), \(row.kind), \(row.parent))
        ON CONFLICT (code) DO UPDATE SET
          name = excluded.name, level = excluded.level, kind = excluded.kind, parent = excluded.parent
        """)
      known[row.code] = row
      if old == nil { tally.added += 1 } else { tally.changed += 1 }
    }
    return tally
  }
}
