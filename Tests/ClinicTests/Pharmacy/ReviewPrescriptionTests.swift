import Testing
import Vocabulary

@testable import Clinic

@Suite("Review of a prescription by Q0007")
struct ReviewPrescriptionTests {
  @Test("Every question must be answered")
  func incomplete() async throws {
    let pharmacy = try await Dispensary()
    let id = try await pharmacy.prescribe(.of(.invented()))
    let found = try await problems {
      try await pharmacy.clinic.run(
        ReviewPrescription(prescription: id, answers: ["1.1": true], note: ""), by: pharmacy.pharmacist)
    }
    #expect(found.all.count == 12)
    #expect(try await pharmacy.find(id).state == .ordered)
  }

  @Test("An unfavourable answer needs what was asked of the doctor")
  func unfavourable() async throws {
    let pharmacy = try await Dispensary()
    let id = try await pharmacy.prescribe(.of(.invented()))
    var answers = Dispensary.allGood
    answers["2.2"] = false
    let found = try await problems {
      try await pharmacy.clinic.run(
        ReviewPrescription(prescription: id, answers: answers, note: " "), by: pharmacy.pharmacist)
    }
    #expect(found["note"] != nil)
  }

  @Test("The answers are kept as SATUSEHAT wants them")
  func response() async throws {
    let pharmacy = try await Dispensary()
    let id = try await pharmacy.prescribe(.of(.invented()))
    try await pharmacy.review(id)
    let reviewed = try await pharmacy.find(id)
    #expect(reviewed.state == .reviewed)
    #expect(reviewed.review?.questionnaire == "Q0007")
    #expect(reviewed.review?.answers.count == 13)
    #expect(
      reviewed.review?.answers.first?.value
        == .coded(
          Coded(
            system: "http://terminology.kemkes.go.id/CodeSystem/clinical-term", code: "OV000052",
            display: "Sesuai")))
    #expect(reviewed.review?.answers.last?.value == .yes(false))
    #expect(reviewed.review?.by == pharmacy.pharmacist.practitioner)
  }

  @Test("It is done once: who comes second is told where the prescription is")
  func once() async throws {
    let pharmacy = try await Dispensary()
    let id = try await pharmacy.prescribe(.of(.invented()))
    try await pharmacy.review(id)
    await #expect(throws: Refusal.self) { try await pharmacy.review(id) }
  }

  @Test("Only the pharmacist reviews", arguments: [Role.dokter, .perawat, .loket, .analis, .kepala])
  func roles(role: Role) async throws {
    let pharmacy = try await Dispensary()
    let id = try await pharmacy.prescribe(.of(.invented()))
    await #expect(throws: Refusal.forbidden(.reviewPrescription)) {
      try await pharmacy.clinic.run(
        ReviewPrescription(prescription: id, answers: Dispensary.allGood, note: ""),
        by: pharmacy.demo.actor(role))
    }
  }

  @Test("The data answers what it can and leaves the rest to the pharmacist")
  func advice() async throws {
    let pharmacy = try await Dispensary()
    try await pharmacy.receive(.invented(), 100)
    let id = try await pharmacy.prescribe(
      .of(.invented(), quantity: 9), .of(.invented("X", "Obat lain"), line: 2))
    let work = try await pharmacy.clinic.read(PrescriptionWork(id), by: pharmacy.pharmacist)
    #expect(work.advice.count == ReviewForm.items.count)
    #expect(work.advice["1.1"]?.isGood == false)  // nobody was weighed
    #expect(work.advice["1.2"]?.isGood == true)
    #expect(work.advice["2.2"]?.isGood == false)  // line 2: 10 written, 9 counted
    #expect(work.advice["2.3"]?.reason.contains("Obat lain") == true)
    #expect(work.advice["3.2"]?.isGood == false)
    #expect(work.advice["3.5"]?.isGood == nil)
    #expect(work.available == [1: 9, 2: 0])
  }

  @Test("Opening a prescription is journalled as reading the patient's record")
  func journalled() async throws {
    let pharmacy = try await Dispensary()
    let id = try await pharmacy.prescribe(.of(.invented()))
    _ = try await pharmacy.clinic.read(PrescriptionWork(id), by: pharmacy.pharmacist)
    let read: Int? = try await pharmacy.store.read {
      try $0.value("SELECT COUNT(*) AS n FROM journal_entry WHERE kind = 'patient.read'")
    }
    #expect(read == 1)
  }
}
