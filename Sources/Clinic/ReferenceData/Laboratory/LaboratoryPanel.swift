public import Vocabulary

/// Tests that are ordered together: darah lengkap, urine lengkap, profil lipid.
public struct LaboratoryPanel: Sendable, Hashable {
  public let code: String
  public let name: String
  public let loinc: Coded?
  /// Codes of its tests.
  public let tests: [String]
}

extension RowFormat<LaboratoryPanel> {
  static var panels: RowFormat {
    RowFormat("code name loinc loinc_display tests") { row throws(CSVProblem) in
      LaboratoryPanel(
        code: try row.required("code"), name: try row.required("name"),
        loinc: row.optional("loinc").map { .loinc($0, row.text("loinc_display")) }, tests: row.list("tests"))
    }
  }
}
