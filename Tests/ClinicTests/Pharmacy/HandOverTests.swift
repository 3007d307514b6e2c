import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Second check and hand-over")
struct HandOverTests {
  private let drug = Drug.invented()

  private func prepared(_ pharmacy: Dispensary) async throws -> PrescriptionID {
    try await pharmacy.receive(drug, 100)
    let id = try await pharmacy.prescribe(.of(drug))
    try await pharmacy.review(id)
    try await pharmacy.clinic.run(PreparePrescription(prescription: id), by: pharmacy.pharmacist)
    return id
  }

  private func handOver(
    _ id: PrescriptionID, identifiers: Set<IdentityConfirmation.Identifier> = [.name, .birthDate],
    counselled: Bool = true
  ) -> HandOverPrescription {
    HandOverPrescription(
      prescription: id, identifiers: identifiers, receivedBy: "Pasien sendiri", counselled: counselled)
  }

  @Test("Who prepared does not check alone without a reason")
  func ownWork() async throws {
    let pharmacy = try await Dispensary()
    let id = try await prepared(pharmacy)
    let found = try await problems {
      try await pharmacy.clinic.run(CheckPrescription(prescription: id), by: pharmacy.pharmacist)
    }
    #expect(found["aloneReason"] != nil)
    try await pharmacy.clinic.run(
      CheckPrescription(prescription: id, aloneReason: "Bertugas sendiri"), by: pharmacy.pharmacist)
    #expect(try await pharmacy.find(id).checkedBy == pharmacy.pharmacist.practitioner)
  }

  @Test("Another person checks and is named")
  func otherPerson() async throws {
    let pharmacy = try await Dispensary()
    let id = try await prepared(pharmacy)
    try await pharmacy.clinic.run(CheckPrescription(prescription: id), by: pharmacy.otherPharmacist)
    #expect(try await pharmacy.find(id).checkedBy == pharmacy.colleague.id)
  }

  @Test("Nothing is handed over before the second check")
  func unchecked() async throws {
    let pharmacy = try await Dispensary()
    let id = try await prepared(pharmacy)
    await #expect(throws: Refusal.self) {
      try await pharmacy.clinic.run(handOver(id), by: pharmacy.pharmacist)
    }
  }

  @Test("One identifier is not enough, and silence about the use needs a reason")
  func incomplete() async throws {
    let pharmacy = try await Dispensary()
    let id = try await prepared(pharmacy)
    try await pharmacy.clinic.run(CheckPrescription(prescription: id), by: pharmacy.otherPharmacist)
    let found = try await problems {
      try await pharmacy.clinic.run(
        handOver(id, identifiers: [.name], counselled: false), by: pharmacy.pharmacist)
    }
    #expect(Set(found.all.map(\.field)) == ["identifiers", "counselled"])
    #expect(try await pharmacy.find(id).state == .prepared)
  }

  @Test("The hand-over is written down whole, told to the journal, and ends the patient's queue")
  func handedOver() async throws {
    let pharmacy = try await Dispensary()
    let id = try await prepared(pharmacy)
    try await pharmacy.clinic.run(CheckPrescription(prescription: id), by: pharmacy.otherPharmacist)
    try await pharmacy.clinic.run(handOver(id), by: pharmacy.pharmacist)
    let done = try await pharmacy.find(id)
    #expect(done.state == .handedOver)
    #expect(done.receivedBy == "Pasien sendiri")
    #expect(done.counselled)
    #expect(done.handedOverAt == Dispensary.morning)
    let work = try await pharmacy.clinic.read(PrescriptionWork(id), by: pharmacy.pharmacist)
    #expect(work.trail.identifiers == [.name, .birthDate])
    #expect(work.trail.checked?.name == pharmacy.colleague.name)
    let (facts, tickets) = try await pharmacy.store.read { [visit = pharmacy.visit.id] tx in
      (
        try tx.all("SELECT kind FROM journal_entry ORDER BY sequence") { try $0["kind"] as String },
        try Ticket.all(of: visit, in: tx).map(\.state)
      )
    }
    #expect(
      facts.filter { $0.hasPrefix("prescription.") } == [
        FactKind.prescriptionReviewed, FactKind.prescriptionPrepared, FactKind.prescriptionChecked,
        FactKind.prescriptionHandedOver,
      ])
    #expect(tickets == [.done])
  }

  @Test("Only the pharmacist hands over", arguments: [Role.dokter, .perawat, .loket, .kepala])
  func roles(role: Role) async throws {
    let pharmacy = try await Dispensary()
    let id = try await prepared(pharmacy)
    await #expect(throws: Refusal.forbidden(.dispense)) {
      try await pharmacy.clinic.run(handOver(id), by: pharmacy.demo.actor(role))
    }
  }
}
