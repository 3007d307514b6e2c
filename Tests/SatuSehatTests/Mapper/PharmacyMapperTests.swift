import Clinic
import FHIR
import Testing
import Vocabulary

@testable import SatuSehat

@Suite("Pharmacy")
struct PharmacyMapperTests {
  private let visit = SampleVisit()

  @Test("One Medication for the order, one with its batch for each batch handed over")
  func medications() throws {
    let medications = try MappedVisit(visit.record()).all(FHIR.Medication.self)
    #expect(medications.map { $0.batch?.lotNumber } == [nil, "A1", "B2"])
    #expect(Set(medications.flatMap(\.identifier).map(\.value)).count == 3)
    for medication in medications {
      #expect(medication.meta?.profile == ["https://fhir.kemkes.go.id/r4/StructureDefinition/Medication"])
      #expect(medication.form?.coding.first?.code == "BS066")
      #expect(medication.extension.first?.valueCodeableConcept?.coding.first?.code == "NC")
      #expect(medication.code?.coding.first?.code == "93002313")
    }
  }

  @Test("A line says dose, route, frequency, advice and what may be handed out")
  func request() throws {
    let request = try #require(try MappedVisit(visit.record()).all(FHIR.MedicationRequest.self).first)
    let dosage = try #require(request.dosageInstruction.first)
    #expect(dosage.timing?.repeat == Timing.Rule(frequency: 3, period: 1, periodUnit: "d"))
    #expect(dosage.doseAndRate.first?.doseQuantity?.code == "TAB")
    #expect(dosage.route?.coding.first?.code == "O")
    #expect(dosage.additionalInstruction.first?.coding.first?.code == "311504000")
    #expect(dosage.asNeededBoolean == true)
    #expect(request.dispenseRequest?.quantity?.value == 10)
    #expect(request.dispenseRequest?.expectedSupplyDuration?.value == 3)
    #expect(request.reasonReference.first?.reference == "Condition/r-101013")
    #expect(
      request.identifier.map(\.system) == [
        "http://sys-ids.kemkes.go.id/prescription/100026555",
        "http://sys-ids.kemkes.go.id/prescription-item/100026555",
      ])
  }

  @Test("What is handed over belongs to the visit by context, and each batch has a number of its own")
  func dispense() throws {
    let mapped = MappedVisit(visit.record())
    let dispenses = try mapped.all(FHIR.MedicationDispense.self)
    #expect(dispenses.map { $0.quantity?.value } == [6, 4])
    #expect(dispenses.allSatisfy { $0.context != nil && $0.authorizingPrescription.count == 1 })
    let request = try #require(try mapped.all(FHIR.MedicationRequest.self).first)
    #expect(dispenses[0].identifier == request.identifier)
    #expect(dispenses[1].identifier.last?.value == (request.identifier.last?.value ?? "") + "-2")
    #expect(
      dispenses.allSatisfy {
        ($0.whenPrepared ?? DateTime(seconds: 0)) <= ($0.whenHandedOver ?? DateTime(seconds: 0))
      })
    let category = dispenses[0].category?.coding.first?.system
    #expect(category == "http://terminology.hl7.org/fhir/CodeSystem/medicationdispense-category")
  }

  @Test("The pharmacist's review is nested as the questionnaire and names the prescription")
  func review() throws {
    let responses = try MappedVisit(visit.record()).all(FHIR.QuestionnaireResponse.self)
    let review = try #require(responses.first { $0.questionnaire?.hasSuffix("Q0007") == true })
    #expect(review.item.map(\.linkId) == ["1", "3", "4"])
    #expect(review.item[0].text == "Persyaratan Administrasi")
    #expect(review.item[0].item.map(\.linkId) == ["1.1"])
    #expect(review.item[1].item.first?.answer.first?.valueBoolean == false)
    #expect(review.item[2].answer.first?.valueReference?.reference == "MedicationRequest/r-101041")
  }

  @Test("A drug without a KFA code is held back with the sentence that tells why")
  func noKFA() throws {
    var record = visit.record(.signed)
    record.prescriptions = [visit.prescription(handedOver: false, drug: SampleVisit.drug(kfa: nil))]
    let mapped = MappedVisit(record)
    let problem = #expect(throws: MappingProblem.self) { try mapped.all(FHIR.Medication.self) }
    #expect(problem?.kind == .needsAttention)
    #expect(problem?.sentence == "Obat racik belum mempunyai kode KFA; lengkapi data obat.")
    #expect(problem?.remedy == .prescription(visit.part(40)))
  }

  @Test(
    "A container counts in the form of what is in it",
    arguments: [
      ("botol", "sirup", "SYRUP"), ("tube", "salep", "OINT"), ("tube", "krim", "CRM"),
      ("tablet", "tablet", "TAB"),
      ("ml", "sirup", "mL"),
    ])
  func units(unit: String, form: String, code: String) {
    #expect(DoseUnit.quantity(1, of: unit, form: form)?.code == code)
  }

  @Test("A unit that nobody knows is not guessed")
  func unknownUnit() {
    #expect(DoseUnit.quantity(1, of: "gelundung", form: "tablet") == nil)
  }
}

extension SampleVisit {
  static func drug(kfa: Coded?) -> Drug {
    Drug(
      code: "X1", name: "Obat racik", strength: "", form: "tablet", unit: "tablet", kfa: kfa, dpho: nil,
      route: nil, ingredients: [], highAlert: false)
  }
}
