import Clinic
import Store
import Vocabulary

@testable import Web

extension TestSite {
  /// An invented woman under examination at the general poli.
  func examinedPatient() async throws -> Encounter {
    let now = Self.morning
    guard let room = demo.rooms["umum"], let doctor = demo.practitioners[.dokter] else {
      throw Refusal.notFound("Poli")
    }
    let patient = Patient(
      id: PatientID(at: now), facility: demo.facility.id, medicalRecordNumber: MedicalRecordNumber(124_731),
      name: "Siti Rahmawati", sex: .female, birthDate: CalendarDate(dayNumber: 5_549),
      nik: NIK(stored: "3204135203859031"), address: "Kp. Cempaka")
    let visit = Encounter(
      id: EncounterID(at: now), facility: demo.facility.id, number: "20261120-0001", patient: patient.id,
      room: room.id, practitioner: doctor.id, payer: .jknHere, status: .inProgress,
      day: FacilityZone.wib.date(of: now), arrivedAt: now, startedAt: now)
    try await clinic.store.write { tx in
      try patient.insert(in: tx)
      try visit.insert(in: tx)
    }
    return visit
  }

  /// A prescription of ten tablets that lies at the pharmacy, with so many on the shelf.
  func prescription(stock: Int = 100) async throws -> PrescriptionID {
    let visit = try await examinedPatient()
    let today = FacilityZone.wib.date(of: Self.morning)
    if stock > 0 {
      try await clinic.run(
        ReceiveStock(drug: .paracetamol, lot: "A1", expiresOn: today.adding(days: 60), quantity: stock),
        by: demo.actor(.apoteker))
    }
    let line = MedicationRequest(
      id: MedicationRequestID(at: Self.morning), line: 1, drug: .paracetamol, timesPerDay: 3,
      dose: ExactDecimal(1),
      doseUnit: "tablet", days: 3, quantity: 10, instruction: "sesudah makan")
    let sent = try await clinic.store.write { tx -> PrescriptionID? in
      try Prescription.saveDraft(
        [line], of: visit, by: visit.practitioner, on: today, at: Self.morning, in: tx)
      return try Prescription.sendDraft(of: visit.id, at: Self.morning, in: tx)
    }
    guard let sent else { throw Refusal.notFound("Resep") }
    return sent
  }

  /// An order for one number and one choice.
  func laboratoryOrder() async throws -> LaboratoryOrderID {
    let visit = try await examinedPatient()
    return try await clinic.run(
      OrderLaboratory(encounter: visit.id, tests: [.hemoglobin, .protein], question: "anemia?"),
      by: demo.actor(.dokter))
  }
}

extension Drug {
  static let paracetamol = Drug(
    code: "PCT500", name: "Parasetamol <500>", strength: "500 mg", form: "Tablet", unit: "tablet", kfa: nil,
    dpho: nil, route: Coded(system: "http://www.whocc.no/atc", code: "O", display: "Oral"),
    ingredients: ["parasetamol"], highAlert: false)
}

extension LaboratoryTest {
  static let hemoglobin = LaboratoryTest(
    code: "HB", name: "Hemoglobin", loinc: nil, unit: "g/dL",
    specimen: .snomed("119297000", "Blood specimen"),
    valueType: .number, decimals: 1, choices: [])
  static let protein = LaboratoryTest(
    code: "UPROT", name: "Protein urine", loinc: nil, unit: "",
    specimen: .snomed("122575003", "Urine specimen"),
    valueType: .choice, decimals: 0, choices: [.snomed("1", "Negatif"), .snomed("2", "Positif")])
}
