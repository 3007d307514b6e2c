import FHIR
import Testing
import Vocabulary

@testable import SatuSehat

@Suite("What the examiner writes")
struct ClinicalMapperTests {
  private let mapped = MappedVisit(SampleVisit().record())

  @Test("Everything of a full visit can be built, and none of it holds an empty element")
  func everything() throws {
    for key in mapped.keys {
      let resource = try mapped.mapping.resource(for: key)
      #expect(type(of: resource).resourceType == key.type)
      #expect(throws: Never.self) { try FHIRJSON.encode(resource) }
    }
    let types = Set(mapped.keys.map(\.type))
    #expect(types.isSuperset(of: SampleVisit.fifteenKinds))
  }

  @Test("No message holds the patient's NIK")
  func noNIK() throws {
    let nik = try #require(mapped.mapping.record.patient.nik).text
    for key in mapped.keys {
      let json = String(
        decoding: try FHIRJSON.encode(try mapped.mapping.resource(for: key)), as: UTF8.self)
      #expect(!json.contains(nik))
    }
  }

  @Test("Diagnoses are ICD-10 with a dot, complaints SNOMED with the patient's words, history is inactive")
  func conditions() throws {
    let conditions = try mapped.all(FHIR.Condition.self)
    let codes = conditions.map { $0.code?.coding.first?.code }
    #expect(codes == ["J00", "E11.9", "386661006", "161527007"])
    #expect(
      conditions.map { $0.category.first?.coding.first?.code } == [
        "encounter-diagnosis", "encounter-diagnosis", "chief-complaint", "previous-condition",
      ])
    #expect(
      conditions.map { $0.clinicalStatus?.coding.first?.code } == ["active", "active", "active", "inactive"])
    #expect(conditions[2].note.map(\.text) == ["Demam dua hari"])
  }

  @Test("A diagnosis that stands twice is sent once")
  func twice() throws {
    var record = SampleVisit().record()
    let again = try #require(record.diagnoses.first)
    record.conditions.append(
      .init(
        id: id(77), category: .diagnosis, code: again.code, text: again.text, rank: 3, at: again.at,
        by: again.by))
    #expect(try MappedVisit(record).all(FHIR.Condition.self).count == 4)
  }

  @Test("A temperature leaves as it was measured, with its UCUM unit")
  func vitalSigns() throws {
    let observations = try mapped.all(FHIR.Observation.self)
    let temperature = try #require(observations.first { $0.code.coding.first?.code == "8310-5" })
    #expect(temperature.valueQuantity?.value?.description == "38.8")
    #expect(temperature.valueQuantity?.code == "Cel")
    #expect(temperature.category.first?.coding.first?.code == "vital-signs")
    let systolic = try #require(observations.first { $0.code.coding.first?.code == "8480-6" })
    #expect(systolic.valueQuantity?.code == "mm[Hg]")
    #expect(systolic.effectiveDateTime == systolic.issued)
    #expect(systolic.performer.count == 1)
    let chest = try #require(observations.first { $0.code.coding.first?.code == "11391-0" })
    #expect(chest.valueString == "Vesikuler, tanpa ronki")
  }

  @Test("A procedure is ICD-9-CM with its kind of act")
  func procedure() throws {
    let procedure = try #require(try mapped.all(FHIR.Procedure.self).first)
    #expect(procedure.code?.coding.first?.code == "93.94")
    #expect(procedure.category?.coding.first?.code == "277132007")
    #expect(procedure.performedPeriod?.start == procedure.performedPeriod?.end)
  }

  @Test("An allergy is sent with the visit at which it was noted, and with its category")
  func allergy() throws {
    let allergies = try mapped.all(FHIR.AllergyIntolerance.self)
    #expect(allergies.map(\.category) == [[.medication]])
    #expect(allergies.first?.code?.text == "Azitromisin (gatal)")
  }

  @Test("Words without a code go out in the course of the illness")
  func course() throws {
    let course = try #require(try mapped.all(FHIR.ClinicalImpression.self).first)
    #expect(course.code?.coding.first?.code == "312850006")
    #expect(course.summary?.contains("Badan pegal") == true)
  }

  @Test("The prognosis points to the primary diagnosis")
  func prognosis() throws {
    let prognosis = try #require(try mapped.all(FHIR.ClinicalImpression.self).last)
    #expect(prognosis.prognosisCodeableConcept.first?.coding.first?.code == "170968001")
    #expect(prognosis.problem.first?.reference == "Condition/r-101013")
    #expect(prognosis.finding.first?.itemCodeableConcept?.coding.first?.code == "J00")
  }

  @Test("The control visit lies on the agreed day, and may lie in the future")
  func control() throws {
    let requests = try mapped.all(FHIR.ServiceRequest.self)
    let control = try #require(requests.first { $0.code?.coding.first?.code == "185389009" })
    #expect(control.occurrenceDateTime == DateTime("2026-01-08T01:00:00+00:00"))
    #expect(control.locationReference.count == 1)
  }

  @Test("The diet summary is XHTML and points to the order")
  func diet() throws {
    let composition = try #require(try mapped.all(FHIR.Composition.self).first)
    #expect(composition.section.first?.code?.coding.first?.code == "42344-2")
    #expect(composition.section.first?.text?.div?.hasPrefix("<div xmlns=") == true)
    #expect(composition.section.first?.entry.first?.reference == "NutritionOrder/r-101027")
    #expect(composition.type.coding.first?.code == "18842-5")
  }
}

extension SampleVisit {
  /// The kinds that the platform requires of a Puskesmas (contract §0.3), without immunisation and episodes.
  static let fifteenKinds: Set<ResourceType> = [
    .encounter, .condition, .observation, .procedure, .medication, .medicationRequest, .medicationDispense,
    .serviceRequest, .specimen, .diagnosticReport, .composition, .allergyIntolerance, .clinicalImpression,
    .carePlan, .questionnaireResponse, .medicationStatement,
  ]
}
