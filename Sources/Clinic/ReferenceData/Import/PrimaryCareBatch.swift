import Store

/// Marks the diagnoses of the list of 144, under the codes given and everything below them.
struct PrimaryCareBatch: ImportBatch {
  let rows: [PrimaryCareDiagnosis]
  var count: Int { rows.count }

  func save(_ tx: WriteTransaction, _ progress: (Int) -> Void) throws -> Tally {
    let codes = try tx.all("SELECT * FROM diagnosis_code ORDER BY code", DiagnosisCode.init)
    guard !codes.isEmpty else { throw ImportRefusal.diagnosesMissing }
    var marked = Dictionary(uniqueKeysWithValues: codes.map { ($0.code, $0) })
    var tally = Tally()
    try each(rows, progress) { row in
      var changed = false
      for code in codes where row.codes.contains(where: { code.code == $0 || code.code.hasPrefix("\($0).") })
      {
        guard let old = marked[code.code] else { continue }
        let new = old.marked(row)
        guard new != old else { continue }
        try new.put(in: tx)
        marked[code.code] = new
        changed = true
      }
      if changed { tally.changed += 1 }
    }
    return tally
  }
}

extension DiagnosisCode {
  fileprivate func marked(_ row: PrimaryCareDiagnosis) -> DiagnosisCode {
    merged(
      with: DiagnosisCode(
        code: code, title: title, words: [], fktp144: [row.number], level: row.level, nonSpesialis: true))
  }
}
