public import Vocabulary

/// A questionnaire of SATUSEHAT: its items in order, with the answers that may be given (contract §9.15).
public struct Questionnaire: Sendable, Hashable {
  public struct Item: Sendable, Hashable {
    public enum Kind: String, Sendable, CaseIterable {
      case group, choice, boolean, reference, integer, quantity
    }

    /// `1.2`
    public let linkID: String
    /// `1`; `nil` at the top.
    public let parent: String?
    public let kind: Kind
    /// As SATUSEHAT prints it.
    public let text: String
    /// For `choice`.
    public let choices: [Coded]
    /// What is answered when nothing is amiss: a choice's code, `true` or `false`.
    public let preferred: String?
    /// For `quantity`: UCUM.
    public let unit: String?
  }

  /// `Q0007`
  public let id: String
  public let items: [Item]
}

extension RowFormat<(questionnaire: String, item: Questionnaire.Item)> {
  /// One item a row; choices are `code|display`, between `;`.
  static var questionnaireItems: RowFormat {
    RowFormat("questionnaire link_id parent type text choices preferred unit") { row throws(CSVProblem) in
      let choices = try row.answers("choices")
      return (
        try row.required("questionnaire"),
        Questionnaire.Item(
          linkID: try row.required("link_id"), parent: row.optional("parent"), kind: try row.choice("type"),
          text: try row.required("text"), choices: choices, preferred: row.optional("preferred"),
          unit: row.optional("unit"))
      )
    }
  }
}

extension CSVRow {
  fileprivate func answers(_ column: String) throws(CSVProblem) -> [Coded] {
    var found: [Coded] = []
    for part in list(column) {
      let fields = part.split(separator: "|").map(String.init)
      guard fields.count == 2 else { throw problem(column, "“\(part)” harus berbentuk kode|nama.") }
      found.append(Coded(system: CodeSystems.clinicalTerm, code: fields[0], display: fields[1]))
    }
    return found
  }
}
