import Vocabulary

extension ExaminationReader {
  mutating func readConditions() throws {
    read.conditions = []
    try readComplaints()
    for (index, line) in form.history.enumerated() {
      guard let code = try diagnosisCode(line, "history.\(index + 1)") else { continue }
      note(.history, code.coded, line.text.trimmingBlanks, rank: index + 1)
    }
    try readDiagnoses()
  }

  /// In words, with the SNOMED CT code where our list of complaints has one.
  mutating func readComplaints() throws {
    read.conditions.removeAll { $0.category == .complaint }
    for (index, line) in form.complaints.enumerated() {
      let text = line.text.trimmingBlanks
      guard !text.isEmpty else { continue }
      let folded = FoldedText(text)
      let symptom = lists.symptoms.first { symptom in
        symptom.coded?.code == line.code
          || ([symptom.name] + symptom.words).contains { FoldedText($0) == folded }
      }
      note(.complaint, symptom?.coded, text, rank: index + 1)
    }
  }

  /// ICD-10 once per visit, the first one primary (SATUSEHAT refuses the same code twice).
  private mutating func readDiagnoses() throws {
    var codes: Set<String> = []
    for (index, line) in form.diagnoses.enumerated() {
      let field = "diagnoses.\(index + 1)"
      guard let (coded, name) = try diagnosisCode(line, field), let coded else {
        if !line.text.trimmingBlanks.isEmpty, problems["\(field).code"] == nil {
          problems.add("\(field).code", "Pilih kode ICD-10 untuk “\(line.text.trimmingBlanks)”.")
        }
        continue
      }
      guard codes.insert(coded.code).inserted else {
        problems.add("\(field).code", "Kode \(coded.code) sudah ada di daftar diagnosis kunjungan ini.")
        continue
      }
      let text = line.text.trimmingBlanks
      note(
        .diagnosis, coded, text.isEmpty || text.uppercased() == coded.code ? name : text, rank: codes.count)
    }
  }

  /// The code of a line, when it has one; `nil` when the line is empty or the code unknown.
  private mutating func diagnosisCode(
    _ line: ExaminationForm.ConditionLine, _ field: String
  ) throws -> (coded: Coded?, name: String)? {
    let code = line.code.trimmingBlanks.uppercased()
    if code.isEmpty {
      let text = line.text.trimmingBlanks
      // Whoever types a code instead of choosing it has chosen.
      if let found = try DiagnosisCode.find(text.uppercased(), in: tx) { return (found.coded, found.name) }
      return text.isEmpty ? nil : (nil, "")
    }
    guard let found = try DiagnosisCode.find(code, in: tx) else {
      problems.add("\(field).code", "Kode ICD-10 \(code) tidak dikenal; cari dengan kata atau kode lain.")
      return nil
    }
    return (found.coded, found.name)
  }

  private mutating func note(_ category: Condition.Category, _ code: Coded?, _ text: String, rank: Int) {
    let words = text.isEmpty ? (code?.display ?? "") : text
    let previous = before.conditions.first {
      $0.category == category && (code == nil ? $0.text == words : $0.code?.code == code?.code)
    }
    read.conditions.append(
      kept(previous, unless: { $0.text != words || $0.rank != rank || $0.code != code }) {
        Condition(
          id: previous?.id ?? ConditionID(at: now), category: category, code: code, text: words, rank: rank,
          at: now, by: by)
      })
  }
}
