import Store
import Vocabulary

@testable import Clinic

/// The pharmacy of the invented Puskesmas on Friday 20 November 2026, 08.00 WIB, with one patient examined.
struct Dispensary {
  static let day = CalendarDate(dayNumber: 20_777)
  static let morning = FacilityZone.wib.instant(on: day, hour: 8)

  let store: Store
  let demo: DemoPuskesmas
  let clinic: Clinic
  let patient: Patient
  let visit: Encounter
  /// A second pharmacist.
  let colleague: Practitioner

  init() async throws {
    let store = try await Schema.temporaryStore()
    let demo = try await DemoPuskesmas.seed(in: store, at: Self.morning)
    guard let room = demo.rooms["umum"], let doctor = demo.practitioners[.dokter] else {
      throw Refusal.notFound("Poli")
    }
    let patient = Patient(
      id: PatientID(at: Self.morning), facility: demo.facility.id,
      medicalRecordNumber: MedicalRecordNumber(stored: "000124731"), name: "Siti Rahmawati", sex: .female,
      birthDate: CalendarDate(dayNumber: 5_549), nik: NIK(stored: "3204135203859031"), address: "Kp. Cempaka")
    let visit = Encounter(
      id: EncounterID(at: Self.morning), facility: demo.facility.id, number: "20261120-0001",
      patient: patient.id,
      room: room.id, practitioner: doctor.id, payer: .jknHere, status: .inProgress, day: Self.day,
      arrivedAt: Self.morning, startedAt: Self.morning)
    let colleague = Practitioner(
      id: PractitionerID(at: Self.morning), facility: demo.facility.id, name: "apt. Hendra Gunawan",
      nik: NIK(stored: "3204130105889007"), profession: .pharmacist)
    try await store.write { tx in
      try patient.insert(in: tx)
      try visit.insert(in: tx)
      try colleague.insert(in: tx)
    }
    (self.store, self.demo, self.patient, self.visit) = (store, demo, patient, visit)
    self.colleague = colleague
    clinic = Clinic(store: store, clock: .fixed(Self.morning))
  }

  var pharmacist: Actor { demo.actor(.apoteker) }

  var otherPharmacist: Actor {
    Actor(
      account: AccountID(at: Self.morning), name: colleague.name, roles: [.apoteker],
      facility: demo.facility.id,
      practitioner: colleague.id)
  }

  /// A prescription that lies at the pharmacy.
  func prescribe(_ lines: MedicationRequest...) async throws -> PrescriptionID {
    let sent = try await store.write { [visit, demo] tx -> PrescriptionID? in
      guard let doctor = demo.practitioners[.dokter] else { return nil }
      try Prescription.saveDraft(
        lines, of: visit, by: doctor.id, on: Self.day, at: Self.morning, in: tx)
      return try Prescription.sendDraft(of: visit.id, at: Self.morning, in: tx)
    }
    guard let sent else { throw Refusal.notFound("Resep") }
    return sent
  }

  /// All answers of the review favourable.
  static let allGood = Dictionary(uniqueKeysWithValues: ReviewForm.items.map { ($0.linkID, true) })

  func review(_ id: PrescriptionID) async throws {
    try await clinic.run(
      ReviewPrescription(prescription: id, answers: Self.allGood, note: "dr. Ratna setuju"), by: pharmacist)
  }

  func find(_ id: PrescriptionID) async throws -> Prescription {
    try await store.read { [demo] in try Prescription.find(id, of: demo.facility.id, in: $0) }
  }

  @discardableResult
  func receive(
    _ drug: Drug, _ quantity: Int, lot: String = "A1", days: Int = 300
  ) async throws -> StockBatchID {
    try await clinic.run(
      ReceiveStock(drug: drug, lot: lot, expiresOn: Self.day.adding(days: days), quantity: quantity),
      by: pharmacist)
  }

  /// Lot and quantity of what lies on the shelf, first expired first.
  func shelf(_ drug: Drug) async throws -> [String: Int] {
    let rows = try await store.read { [demo] tx in
      try tx.all(
        """
        SELECT lot, quantity FROM stock_batch
        WHERE facility = \(demo.facility.id) AND drug_code = \(drug.code)
        """
      ) { (try $0["lot"] as String, try $0["quantity"] as Int) }
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  /// Batches whose quantity is not the sum of their movements: none, ever.
  func unbalanced() async throws -> Int {
    try await store.read {
      try $0.value(
        """
        SELECT COUNT(*) AS n FROM stock_batch b WHERE b.quantity <>
          (SELECT CAST(COALESCE(SUM(m.change), 0) AS BIGINT) FROM stock_movement m WHERE m.batch = b.id)
        """) ?? -1
    }
  }
}

extension Drug {
  static func invented(
    _ code: String = "PCT500", _ name: String = "Parasetamol", ingredients: [String] = ["parasetamol"],
    highAlert: Bool = false
  ) -> Drug {
    Drug(
      code: code, name: name, strength: "500 mg", form: "Tablet", unit: "tablet", kfa: nil, dpho: nil,
      route: Coded(system: "http://www.whocc.no/atc", code: "O", display: "Oral"), ingredients: ingredients,
      highAlert: highAlert)
  }

  static let amoxicillin = invented("AMX500", "Amoksisilin", ingredients: ["amoksisilin"])
}

extension MedicationRequest {
  static func of(_ drug: Drug, line: Int = 1, quantity: Int = 10, days: Int = 3) -> MedicationRequest {
    MedicationRequest(
      id: MedicationRequestID(at: Dispensary.morning), line: line, drug: drug, timesPerDay: 3,
      dose: ExactDecimal(1), doseUnit: "tablet", days: days, quantity: quantity, instruction: "sesudah makan")
  }
}
