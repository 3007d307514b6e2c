public import Vocabulary

/// A complaint as patients say it.
public struct Symptom: Sendable, Hashable {
  public let code: String
  public let name: String
  public let words: [String]
  /// SNOMED CT where SATUSEHAT's own examples confirm it; without it the words stay in the record and only
  /// there.
  public let coded: Coded?
}

extension RowFormat<Symptom> {
  static var symptoms: RowFormat {
    RowFormat("code name words snomed snomed_display") { row throws(CSVProblem) in
      Symptom(
        code: try row.required("code"), name: try row.required("name"), words: row.list("words"),
        coded: row.optional("snomed").map { .snomed($0, row.text("snomed_display")) })
    }
  }
}
