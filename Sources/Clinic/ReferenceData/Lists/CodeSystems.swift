/// Addresses of the code systems that our lists use (SATUSEHAT contract §4.2).
enum CodeSystems {
  static let route = "http://www.whocc.no/atc"
  static let medicationForm = "http://terminology.kemkes.go.id/CodeSystem/medication-form"
  static let orderableDrugForm = "http://terminology.hl7.org/CodeSystem/v3-orderableDrugForm"
  static let diagnosticService = "http://terminology.hl7.org/CodeSystem/v2-0074"
  static let clinicalTerm = "http://terminology.kemkes.go.id/CodeSystem/clinical-term"
  static let loinc = "http://loinc.org"
  static let snomed = "http://snomed.info/sct"
}
