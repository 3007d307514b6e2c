import FHIR

/// The URIs of the code systems that leave the house. Contract §4.2.
enum CodeSystem {
  static let icd10 = "http://hl7.org/fhir/sid/icd-10"
  static let icd9cm = "http://hl7.org/fhir/sid/icd-9-cm"
  static let loinc = "http://loinc.org"
  static let snomed = "http://snomed.info/sct"
  static let ucum = "http://unitsofmeasure.org"
  static let kfa = "http://sys-ids.kemkes.go.id/kfa"
  static let atc = "http://www.whocc.no/atc"
  static let orderableDrugForm = hl7("v3-orderableDrugForm")
  /// The bare host: `chief-complaint`, `previous-condition` and the TK codes.
  static let kemkesTerms = "http://terminology.kemkes.go.id"
  /// R4 prints this one with `/fhir/`.
  static let dispenseCategory = "http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-category"

  static func hl7(_ name: String) -> String { "http://terminology.hl7.org/CodeSystem/\(name)" }
  static func kemkes(_ name: String) -> String { "http://terminology.kemkes.go.id/CodeSystem/\(name)" }
}

/// Addresses that are no code systems. Contract §4.3, §6.1, §9.6, §9.15.
enum Kemkes {
  static let medicationProfile = "https://fhir.kemkes.go.id/r4/StructureDefinition/Medication"
  static let medicationType = "https://fhir.kemkes.go.id/r4/StructureDefinition/MedicationType"
  static let serviceClass = "https://fhir.kemkes.go.id/r4/StructureDefinition/ServiceClass"
  static let nik = "https://fhir.kemkes.go.id/id/nik"
  static let motherNIK = "https://fhir.kemkes.go.id/id/nik-ibu"
  static let passport = "https://fhir.kemkes.go.id/id/paspor"

  static func questionnaire(_ number: String) -> String {
    "https://fhir.kemkes.go.id/Questionnaire/\(number)"
  }

  /// `http://sys-ids.kemkes.go.id/{name}/{organisation}`, contract §4.1.
  static func identifierSystem(_ name: String, of organization: String) -> String {
    "http://sys-ids.kemkes.go.id/\(name)/\(organization)"
  }
}

extension CodeableConcept {
  /// One coding of an HL7 code system.
  static func hl7(_ system: String, _ code: String, _ display: String) -> CodeableConcept {
    CodeableConcept(Coding(system: CodeSystem.hl7(system), code: code, display: display))
  }

  static func snomed(_ code: String, _ display: String, text: String? = nil) -> CodeableConcept {
    CodeableConcept(Coding(system: CodeSystem.snomed, code: code, display: display), text: text)
  }
}
