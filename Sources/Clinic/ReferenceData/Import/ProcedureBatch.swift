import Store
import Vocabulary

/// Procedures into `procedure_code`. Words that are there already stay.
struct ProcedureBatch: ImportBatch {
  let rows: [ProcedureCode]
  var count: Int { rows.count }

  func save(_ tx: WriteTransaction, _ progress: (Int) -> Void) throws -> Tally {
    let before = try tx.all("SELECT * FROM procedure_code", ProcedureCode.init)
    var known = Dictionary(uniqueKeysWithValues: before.map { ($0.code, $0) })
    var tally = Tally()
    try each(rows, progress) { row in
      let old = known[row.code]
      let new = old?.merged(with: row) ?? row
      guard new != old else { return }
      try new.put(in: tx)
      known[row.code] = new
      if old == nil { tally.added += 1 } else { tally.changed += 1 }
    }
    return tally
  }
}

extension ProcedureCode {
  /// The other's title; the words of both.
  fileprivate func merged(with other: ProcedureCode) -> ProcedureCode {
    ProcedureCode(
      code: code, title: other.title, words: words + other.words.filter { !words.contains($0) })
  }

  fileprivate func put(in tx: WriteTransaction) throws {
    let words = words.joined(separator: "; ")
    try tx.execute(
      """
      INSERT INTO procedure_code (code, title, words, searched)
      VALUES (\(code), \(title), \(words), \(FoldedText("\(words) \(title) \(code)")))
      ON CONFLICT (code) DO UPDATE SET
        title = excluded.title, words = excluded.words, searched = excluded.searched
      """)
  }
}
