import Store
import Vocabulary

/// Laboratory tests of SATUSEHAT into `loinc_test`. The list names a test once per kind of specimen: the first
/// counts.
struct LoincBatch: ImportBatch {
  let rows: [LoincTest]
  var count: Int { rows.count }

  func save(_ tx: WriteTransaction, _ progress: (Int) -> Void) throws -> Tally {
    let known = Dictionary(
      uniqueKeysWithValues: try tx.all("SELECT * FROM loinc_test", LoincTest.init).map { ($0.code, $0) })
    var seen: Set<String> = []
    var tally = Tally()
    try each(rows, progress) { row in
      guard seen.insert(row.code).inserted, row != known[row.code] else { return }
      try tx.execute(
        """
        INSERT INTO loinc_test (code, display, scale, unit, method, specimen, searched)
        VALUES (\(row.code), \(row.display), \(row.scale), \(row.unit), \(row.method), \(row.specimen),
          \(FoldedText("\(row.display) \(row.specimen ?? "")")))
        ON CONFLICT (code) DO UPDATE SET
          display = excluded.display, scale = excluded.scale, unit = excluded.unit,
          method = excluded.method, specimen = excluded.specimen, searched = excluded.searched
        """)
      if known[row.code] == nil { tally.added += 1 } else { tally.changed += 1 }
    }
    return tally
  }
}
