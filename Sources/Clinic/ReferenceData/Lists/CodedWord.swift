public import Vocabulary

/// A code with the words that staff use for it: routes of administration, units of a dose.
public struct CodedWord: Sendable, Hashable {
  public let coded: Coded
  /// The one to display first.
  public let words: [String]
}

extension RowFormat<CodedWord> {
  /// ATC-style routes (SATUSEHAT contract §9.7).
  static var routes: RowFormat {
    RowFormat("code display words") { row throws(CSVProblem) in
      CodedWord(
        coded: Coded(
          system: CodeSystems.route, code: try row.required("code"), display: try row.required("display")),
        words: row.list("words"))
    }
  }

  /// HL7 `v3-orderableDrugForm` (SATUSEHAT contract appendix B.9).
  static var doseUnits: RowFormat {
    RowFormat("code name display") { row throws(CSVProblem) in
      CodedWord(
        coded: Coded(
          system: CodeSystems.orderableDrugForm, code: try row.required("code"),
          display: try row.required("display")),
        words: [try row.required("name")])
    }
  }
}
