import Store
import Vocabulary

/// Entries of the KFA into `drug_product`.
struct DrugProductBatch: ImportBatch {
  let rows: [DrugProduct]
  var count: Int { rows.count }

  func save(_ tx: WriteTransaction, _ progress: (Int) -> Void) throws -> Tally {
    var known = Dictionary(
      uniqueKeysWithValues: try tx.all("SELECT * FROM drug_product", DrugProduct.init).map { ($0.code, $0) })
    var tally = Tally()
    try each(rows, progress) { row in
      let old = known[row.code]
      guard row != old else { return }
      try tx.execute(
        """
        INSERT INTO drug_product (code, kind, name, searched)
        VALUES (\(row.code), \(row.kind), \(row.name), \(FoldedText(row.name)))
        ON CONFLICT (code) DO UPDATE SET
          kind = excluded.kind, name = excluded.name, searched = excluded.searched
        """)
      known[row.code] = row
      if old == nil { tally.added += 1 } else { tally.changed += 1 }
    }
    return tally
  }
}
