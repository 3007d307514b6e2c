public import Vocabulary

/// A substance to which people are allergic, or the statement that there is none.
public struct Allergen: Sendable, Hashable {
  public let code: String
  public let category: AllergyIntolerance.Category
  public let name: String
  public let words: [String]
  /// KFA, SNOMED CT or Kemkes; `nil` where no source confirms a code.
  public let coded: Coded?
  /// Code in P-Care's list of food allergies; `00` says that there is none.
  public let bpjs: String?

  /// Whether it says that no allergy is known.
  public var isNone: Bool { bpjs == "00" }
}

extension RowFormat<Allergen> {
  static var allergens: RowFormat {
    RowFormat("code category name words system system_code display bpjs") { row throws(CSVProblem) in
      Allergen(
        code: try row.required("code"), category: try row.choice("category"),
        name: try row.required("name"), words: row.list("words"),
        coded: row.optional("system_code").map {
          Coded(system: row.text("system"), code: $0, display: row.text("display"))
        },
        bpjs: row.optional("bpjs"))
    }
  }
}
