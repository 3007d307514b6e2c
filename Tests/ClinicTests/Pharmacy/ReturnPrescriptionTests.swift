import Testing
import Vocabulary

@testable import Clinic

@Suite("A prescription that goes back to the doctor")
struct ReturnPrescriptionTests {
  private let drug = Drug.invented()

  @Test("It needs a reason")
  func reason() async throws {
    let pharmacy = try await Dispensary()
    let id = try await pharmacy.prescribe(.of(drug))
    let found = try await problems {
      try await pharmacy.clinic.run(
        ReturnPrescription(prescription: id, reason: " "), by: pharmacy.pharmacist)
    }
    #expect(found["reason"] != nil)
  }

  @Test("What was prepared lies on the shelf again, and nothing of the review is left")
  func givesBack() async throws {
    let pharmacy = try await Dispensary()
    try await pharmacy.receive(drug, 20)
    let id = try await pharmacy.prescribe(.of(drug))
    try await pharmacy.review(id)
    try await pharmacy.clinic.run(PreparePrescription(prescription: id), by: pharmacy.pharmacist)
    try await pharmacy.clinic.run(
      ReturnPrescription(prescription: id, reason: "Dosis terlalu besar"), by: pharmacy.pharmacist)
    let returned = try await pharmacy.find(id)
    #expect(returned.state == .draft)
    #expect(returned.returnReason == "Dosis terlalu besar")
    #expect(returned.review == nil)
    #expect(returned.dispenses.isEmpty)
    #expect(try await pharmacy.shelf(drug) == ["A1": 20])
    #expect(try await pharmacy.unbalanced() == 0)
  }

  @Test("The doctor finds it, mends it, and it lies at the pharmacy again under its number")
  func mended() async throws {
    let pharmacy = try await Dispensary()
    let doctor = pharmacy.demo.actor(.dokter)
    let id = try await pharmacy.prescribe(.of(drug, quantity: 30))
    let number = try await pharmacy.find(id).number
    try await pharmacy.clinic.run(
      ReturnPrescription(prescription: id, reason: "Jumlah terlalu banyak"), by: pharmacy.pharmacist)
    #expect(try await pharmacy.clinic.read(ReturnedPrescriptions(), by: doctor).map(\.id) == [id])
    try await pharmacy.clinic.run(
      MendPrescription(prescription: id, lines: [.of(drug, quantity: 9)]), by: doctor)
    let mended = try await pharmacy.find(id)
    #expect(mended.state == .ordered)
    #expect(mended.number == number)
    #expect(mended.returnReason == nil)
    #expect(mended.items.map(\.quantity) == [9])
    #expect(try await pharmacy.clinic.read(ReturnedPrescriptions(), by: doctor).isEmpty)
  }

  @Test("What is handed over does not come back")
  func tooLate() async throws {
    let pharmacy = try await Dispensary()
    try await pharmacy.receive(drug, 20)
    let id = try await pharmacy.prescribe(.of(drug))
    try await pharmacy.review(id)
    try await pharmacy.clinic.run(PreparePrescription(prescription: id), by: pharmacy.pharmacist)
    try await pharmacy.clinic.run(CheckPrescription(prescription: id), by: pharmacy.otherPharmacist)
    try await pharmacy.clinic.run(
      HandOverPrescription(
        prescription: id, identifiers: [.name, .nik], receivedBy: "Pasien sendiri", counselled: true),
      by: pharmacy.pharmacist)
    await #expect(throws: Refusal.self) {
      try await pharmacy.clinic.run(
        ReturnPrescription(prescription: id, reason: "salah"), by: pharmacy.pharmacist)
    }
  }

  @Test("A draft is not sent without lines, and its number stays through every save")
  func drafts() async throws {
    let pharmacy = try await Dispensary()
    let (first, none, second) = try await pharmacy.store.write { [visit = pharmacy.visit, drug] tx in
      let first = try Prescription.saveDraft(
        [.of(drug)], of: visit, by: visit.practitioner, on: Dispensary.day, at: Dispensary.morning, in: tx)
      try Prescription.saveDraft(
        [], of: visit, by: visit.practitioner, on: Dispensary.day, at: Dispensary.morning, in: tx)
      let none = try Prescription.sendDraft(of: visit.id, at: Dispensary.morning, in: tx)
      let second = try Prescription.saveDraft(
        [.of(drug)], of: visit, by: visit.practitioner, on: Dispensary.day, at: Dispensary.morning, in: tx)
      return (first, none, second)
    }
    #expect(none == nil)
    #expect(first != nil && first == second)
    #expect(try await pharmacy.find(first ?? PrescriptionID(stored: "")).number == "R-20261120-0001")
  }
}
