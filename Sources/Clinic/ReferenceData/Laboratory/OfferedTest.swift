import Store
public import Vocabulary

/// A test of our laboratory with what finding and reporting it needs.
public struct OfferedTest: Sendable, Hashable, Codable {
  public let test: LaboratoryTest
  /// HL7 `v2-0074`: haematology, chemistry …
  public let category: Coded
  /// Other words for it.
  public let words: [String]
  /// The answers as their code systems print them, by code: the choices of `test` carry the words of the screen.
  public let officialAnswers: [String: String]

  var searchedNames: [String] { [test.name] + words }
}

extension RowFormat<OfferedTest> {
  /// Our tests. Choices are `code|official display|our word`, between `;`.
  static var offeredTests: RowFormat {
    RowFormat(
      "code name loinc loinc_display category specimen_code specimen value_type unit decimals choices words"
    ) { row throws(CSVProblem) in
      let choices = try row.choices("choices")
      let type = row.text("value_type")
      guard let valueType = LaboratoryTest.ValueType(rawValue: type) else {
        throw row.problem("value_type", "“\(type)” tidak dikenal; pilihannya number, choice, text.")
      }
      guard (valueType == .choice) == !choices.isEmpty else {
        throw row.problem("choices", "Pilihan jawaban harus ada untuk choice, dan hanya untuk itu.")
      }
      return OfferedTest(
        test: LaboratoryTest(
          code: try row.required("code"), name: try row.required("name"),
          loinc: row.optional("loinc").map { .loinc($0, row.text("loinc_display")) },
          unit: row.text("unit"),
          specimen: row.optional("specimen_code").map { .snomed($0, row.text("specimen")) },
          valueType: valueType, decimals: try row.optionalInteger("decimals") ?? 0,
          choices: choices.map { $0.answer }),
        category: try row.category("category"), words: row.list("words"),
        officialAnswers: Dictionary(
          choices.filter { !$0.answer.code.isEmpty }.map { ($0.answer.code, $0.official) },
          uniquingKeysWith: { first, _ in first }))
    }
  }
}

extension CSVRow {
  fileprivate func choices(_ column: String) throws(CSVProblem) -> [(answer: Coded, official: String)] {
    var found: [(answer: Coded, official: String)] = []
    for part in list(column) {
      let fields = part.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 3, !fields[2].isEmpty else {
        throw problem(column, "“\(part)” harus berbentuk kode|nama resmi|kata kita.")
      }
      let system = fields[0].isEmpty ? "" : fields[0].hasPrefix("LA") ? CodeSystems.loinc : CodeSystems.snomed
      found.append((Coded(system: system, code: fields[0], display: fields[2]), fields[1]))
    }
    return found
  }

  fileprivate func category(_ column: String) throws(CSVProblem) -> Coded {
    let known = [
      "HM": "Hematology", "CH": "Chemistry", "BLB": "Blood Bank", "SR": "Serology", "UR": "Urinalysis",
      "MB": "Microbiology", "CP": "Cytopathology",
    ]
    let code = text(column)
    guard let display = known[code] else { throw problem(column, "“\(code)” bukan golongan pemeriksaan.") }
    return Coded(system: CodeSystems.diagnosticService, code: code, display: display)
  }
}
