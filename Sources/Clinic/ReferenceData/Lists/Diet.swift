public import Vocabulary

/// A kind of diet with the advice that goes with it.
public struct Diet: Sendable, Hashable {
  public let code: String
  public let name: String
  /// What the patient is told; the doctor may change it.
  public let instruction: String
  public let words: [String]
  public let coded: Coded?
}

extension RowFormat<Diet> {
  static var diets: RowFormat {
    RowFormat("code name instruction words snomed snomed_display") { row throws(CSVProblem) in
      Diet(
        code: try row.required("code"), name: try row.required("name"),
        instruction: try row.required("instruction"), words: row.list("words"),
        coded: row.optional("snomed").map { .snomed($0, row.text("snomed_display")) })
    }
  }
}
