/// The combinations of parameters that a search takes (contract section 11). A name ending in `?` may be left
/// out; a search with any other set of parameters finds nothing.
enum SearchTable {
  static let combinations: [String: [String]] = [
    "RelatedPerson": ["patient", "identifier"],
    "Organization": ["name", "partof", "partof name", "partof _revinclude", "identifier"],
    "Location": ["identifier", "name", "organization", "name organization"],
    "Encounter": ["identifier subject?", "subject", "service-provider date"],
    "Condition": ["encounter", "subject code", "subject clinical-status", "subject encounter?"],
    "Observation": ["encounter", "based-on subject performer", "subject encounter?"],
    "Procedure": ["encounter", "subject encounter?"],
    "Medication": ["identifier"],
    "MedicationRequest": ["identifier", "subject encounter?"],
    "MedicationDispense": ["subject context?", "subject prescription"],
    "MedicationStatement": ["subject context?"],
    "ServiceRequest": [
      "identifier", "performer category? requester? _lastUpdated?", "_id subject _include?",
      "subject encounter?",
    ],
    "Specimen": ["identifier request?", "subject", "collector", "collected", "request"],
    "DiagnosticReport": [
      "identifier", "based-on subject performer", "specimen", "subject encounter?",
    ],
    "Immunization": ["patient vaccineCode? date?"],
    "EpisodeOfCare": ["patient type? status? organization?", "identifier"],
    "CarePlan": ["category subject _sort? _count?", "subject encounter?"],
    "Goal": ["category subject _sort? _count?", "subject"],
    "Composition": ["subject encounter?", "encounter"],
    "ClinicalImpression": ["subject encounter?", "encounter"],
    "QuestionnaireResponse": ["patient encounter?", "encounter", "subject encounter?"],
    "AllergyIntolerance": ["patient code?"],
    "NutritionOrder": ["patient encounter?"],
    "FamilyMemberHistory": ["patient"],
    "RiskAssessment": ["subject encounter?"],
    "MedicationAdministration": ["subject context?"],
  ]

  /// Whether a type takes these parameters together.
  static func takes(_ names: Set<String>, for type: String) -> Bool {
    let names = names.subtracting(["_count", "_sort", "page"])
    return (combinations[type] ?? []).contains { combination in
      let parts = combination.split(separator: " ")
      let required = Set(parts.filter { !$0.hasSuffix("?") }.map(String.init))
      let allowed = Set(parts.map { String($0.hasSuffix("?") ? $0.dropLast() : $0) })
      return required.isSubset(of: names) && names.isSubset(of: allowed)
    }
  }
}
