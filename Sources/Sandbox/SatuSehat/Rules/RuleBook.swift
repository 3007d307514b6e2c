/// The rules of every resource type; one file for each.
enum RuleBook {
  static let rules: [String: ResourceRules] = [
    "Encounter": encounter, "Condition": condition, "Observation": observation, "Procedure": procedure,
    "AllergyIntolerance": allergyIntolerance, "Medication": medication,
    "MedicationRequest": medicationRequest, "MedicationDispense": medicationDispense,
    "MedicationStatement": medicationStatement, "ServiceRequest": serviceRequest, "Specimen": specimen,
    "DiagnosticReport": diagnosticReport, "ClinicalImpression": clinicalImpression, "CarePlan": carePlan,
    "QuestionnaireResponse": questionnaireResponse, "Composition": composition,
    "Immunization": immunization, "EpisodeOfCare": episodeOfCare, "Patient": patient,
    "Organization": organization, "Location": location, "NutritionOrder": nutritionOrder,
  ]

  static func hl7(_ name: String) -> String { "http://terminology.hl7.org/CodeSystem/" + name }
  static func kemkes(_ name: String) -> String { CodeSystems.kemkesSystem(name) }
}
