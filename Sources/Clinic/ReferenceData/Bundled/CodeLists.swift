/// The short lists that pages choose from, held in memory.
public struct CodeLists: Sendable {
  public let symptoms: [Symptom]
  public let allergens: [Allergen]
  public let diets: [Diet]
  public let routes: [CodedWord]
  public let doseUnits: [CodedWord]
  public let panels: [LaboratoryPanel]
  /// By id: `Q0007` the review of a prescription, `Q0013` risk factors of adults, `Q0024` malnutrition of adults.
  public let questionnaires: [String: Questionnaire]

  /// The lists that come with the program; read once and kept by the caller.
  public static func bundled() throws(ImportRefusal) -> CodeLists {
    let items = try BundledFile.questionnaires.rows(.questionnaireItems)
    return CodeLists(
      symptoms: try BundledFile.symptoms.rows(.symptoms),
      allergens: try BundledFile.allergens.rows(.allergens), diets: try BundledFile.diets.rows(.diets),
      routes: try BundledFile.routes.rows(.routes), doseUnits: try BundledFile.doseUnits.rows(.doseUnits),
      panels: try BundledFile.laboratoryPanels.rows(.panels),
      questionnaires: Dictionary(grouping: items, by: \.questionnaire).reduce(into: [:]) { all, entry in
        all[entry.key] = Questionnaire(id: entry.key, items: entry.value.map(\.item))
      })
  }

  /// Complaints for what was typed, best first.
  public func symptoms(matching typed: String, limit: Int = 8) -> [Symptom] {
    ranked(symptoms, for: CatalogueWords(typed), limit: limit) {
      ($0.code, [$0.name] + $0.words, $0.coded != nil)
    }
  }

  /// Allergens of one category for what was typed, best first.
  public func allergens(
    _ category: AllergyIntolerance.Category, matching typed: String, limit: Int = 8
  ) -> [Allergen] {
    let candidates = allergens.filter { $0.category == category }
    return ranked(candidates, for: CatalogueWords(typed), limit: limit) {
      ($0.code, [$0.name] + $0.words, $0.coded != nil)
    }
  }
}
