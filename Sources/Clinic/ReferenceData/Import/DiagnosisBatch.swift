import Store
import Vocabulary

/// Diagnoses into `diagnosis_code`. Words and marks that are there already stay: a national file brings the
/// titles, our own small set the words people use, in either order.
struct DiagnosisBatch: ImportBatch {
  let rows: [DiagnosisCode]
  var count: Int { rows.count }

  func save(_ tx: WriteTransaction, _ progress: (Int) -> Void) throws -> Tally {
    let before = try tx.all("SELECT * FROM diagnosis_code", DiagnosisCode.init)
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

extension DiagnosisCode {
  /// The other's title; the words and marks of both.
  func merged(with other: DiagnosisCode) -> DiagnosisCode {
    DiagnosisCode(
      code: code, title: other.title, words: words + other.words.filter { !words.contains($0) },
      fktp144: Set(fktp144).union(other.fktp144).sorted(), level: other.level ?? level,
      nonSpesialis: nonSpesialis || other.nonSpesialis)
  }

  func put(in tx: WriteTransaction) throws {
    let words = words.joined(separator: "; ")
    let numbers = fktp144.map(String.init).joined(separator: ";")
    let searched = FoldedText("\(words) \(title) \(code)")
    try tx.execute(
      """
      INSERT INTO diagnosis_code (code, title, words, fktp144, level, primary_care, non_spesialis, searched)
      VALUES (\(code), \(title), \(words), \(numbers), \(level), \(isPrimaryCare), \(nonSpesialis), \(searched))
      ON CONFLICT (code) DO UPDATE SET
        title = excluded.title, words = excluded.words, fktp144 = excluded.fktp144, level = excluded.level,
        primary_care = excluded.primary_care, non_spesialis = excluded.non_spesialis,
        searched = excluded.searched
      """)
  }
}
