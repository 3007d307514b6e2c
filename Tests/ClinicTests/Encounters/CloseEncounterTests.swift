import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Closing a visit and correcting its record")
struct CloseEncounterTests {
  @Test(
    "Closing is refused while a piece of the minimum record is missing, piece by piece",
    arguments: [
      MinimumRecord.Piece.examination, .diagnosis, .treatment, .allergies, .followUp, .disposition,
    ])
  func minimum(_ piece: MinimumRecord.Piece) async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    try await visit.record(complete(without: piece))
    let found = try await problems { try await visit.close() }
    #expect(found.all.map(\.field) == [piece.rawValue])
    #expect(try await visit.loaded().encounter.status == .inProgress)
  }

  private func complete(without piece: MinimumRecord.Piece) -> ExaminationForm {
    var form = OpenVisit.complete
    switch piece {
    case .examination: form[.pulse] = ""
    case .diagnosis: form.diagnoses = []
    case .treatment: (form.items, form.procedures) = ([], [])
    case .allergies: form.allergies = []
    case .followUp: (form.carePlan, form.controlOn) = ("", "")
    case .disposition: form.disposition = ""
    case .identity, .referral, .examiner: break
    }
    return form
  }

  @Test("Only who examined signs; a colleague takes the examination over first")
  func signer() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    try await visit.record(OpenVisit.complete)
    let bidan = visit.demo.actor(.bidan)
    let found = try await problems {
      try await visit.clinic.run(CloseEncounter(encounter: visit.encounter, revision: 1), by: bidan)
    }
    #expect(found.all.map(\.field) == ["examiner"])
    visit.hands.turn(.seconds(1))
    try await visit.clinic.run(
      StartExamination(encounter: visit.encounter, identifiers: [.nik, .address]), by: bidan)
    try await visit.clinic.run(CloseEncounter(encounter: visit.encounter, revision: 1), by: bidan)
    #expect(try await visit.loaded().signatures.first?.by == visit.demo.practitioners[.bidan]?.id)
  }

  @Test("Closing signs version 1, sends the prescription, ends the ticket and tells the journal")
  func close() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    try await visit.record(OpenVisit.complete)
    let before = try await visit.loaded()
    visit.hands.turn(.seconds(900))
    let signature = try await visit.close()
    let record = try await visit.loaded()
    #expect(record.encounter.isSigned && record.encounter.status == .finished)
    #expect(record.encounter.disposition == .home)
    #expect(record.signatures == [signature] && signature.digest.count == 64)
    #expect(record.prescriptions.map(\.state) == [.ordered])
    #expect(record.observations == before.observations && record.conditions == before.conditions)
    #expect(record.procedures == before.procedures && record.note == before.note)
    #expect(record.medicationStatements == before.medicationStatements)
    #expect(record.questionnaireResponses == before.questionnaireResponses)
    #expect(record.dietSummary == before.dietSummary && record.carePlan == before.carePlan)
    #expect(record.allergies == before.allergies)
    let tickets = try await visit.store.read { try Ticket.all(of: visit.encounter, in: $0) }
    #expect(tickets.first?.state == .done)
    #expect(try await visit.facts().last == FactKind.encounterSigned)
    await #expect(throws: Refusal.self) { try await visit.record(OpenVisit.complete, revision: 1) }
  }

  @Test("The digest is that of the rows in the tables")
  func digest() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    try await visit.record(OpenVisit.complete)
    let signature = try await visit.close()
    let again = try await visit.store.read { tx in
      let encounter = try Encounter.find(visit.encounter, of: visit.demo.facility.id, in: tx)
      return try RecordDigest.of(
        try Examination.load(RecordVersion(encounter), in: tx), encounter, version: 1)
    }
    #expect(again == signature.digest)
  }

  @Test("A correction adds a version with its reason; the earlier one stays readable, the database keeps it")
  func correct() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    try await visit.record(OpenVisit.complete)
    try await visit.close()
    visit.hands.turn(.seconds(3600))
    let actor = visit.demo.actor(.dokter)
    var form = try await visit.clinic.read(ReadCorrection(encounter: visit.encounter), by: actor).form
    let unchanged = try await problems {
      try await visit.clinic.run(
        CorrectRecord(
          encounter: visit.encounter, form: form, version: 1, reason: "salah ketik tensi", lists: visit.lists),
        by: actor)
    }
    #expect(unchanged["reason"] != nil)
    form[.systolic] = "125"
    form.diagnoses = [.init(code: "R51")]
    let correct = CorrectRecord(
      encounter: visit.encounter, form: form, version: 1, reason: "salah ketik tensi", lists: visit.lists)
    try await visit.clinic.run(correct, by: actor)
    let first = try await visit.loaded(version: 1)
    let second = try await visit.loaded()
    #expect(first.observation(.systolic)?.quantity == ExactDecimal(152))
    #expect(first.diagnoses.count == 2 && second.diagnoses.count == 1)
    #expect(second.observation(.systolic)?.quantity == ExactDecimal(125))
    #expect(second.observation(.systolic)?.id == first.observation(.systolic)?.id)
    #expect(second.observation(.diastolic) == first.observation(.diastolic))
    let correction = try #require(second.corrections.first)
    #expect(correction.version == 2 && second.corrections.count == 1)
    #expect(correction.changed.contains { $0.kind == .observation })
    #expect(correction.dropped.map(\.kind) == [.condition])
    #expect(second.encounter.version == 2 && second.signatures.last?.reason == "salah ketik tensi")
    #expect(try await visit.facts().last == FactKind.encounterCorrected)
    await #expect(throws: Refusal.self) { try await visit.clinic.run(correct, by: actor) }
    await #expect(throws: StoreError.self) {
      try await visit.store.write { try $0.execute("UPDATE observation SET number = '1' WHERE version = 1") }
    }
  }

  @Test("After two days a correction names who agreed to it")
  func late() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    try await visit.record(OpenVisit.complete)
    try await visit.close()
    visit.hands.turn(.seconds(49 * 3600))
    var form = try await visit.clinic.read(
      ReadCorrection(encounter: visit.encounter), by: visit.demo.actor(.dokter)
    ).form
    form.subjective = "Pusing sejak dua hari."
    func correct(_ approvedBy: String) async throws -> Signature {
      try await visit.clinic.run(
        CorrectRecord(
          encounter: visit.encounter, form: form, version: 1, reason: "keluhan diluruskan",
          approvedBy: approvedBy, lists: visit.lists), by: visit.demo.actor(.dokter))
    }
    #expect(try await problems { try await correct("") }["approvedBy"] != nil)
    #expect(try await correct("dr. Wawan").reason == "keluhan diluruskan (disetujui dr. Wawan)")
  }

  @Test("A visit can be cancelled with a reason until it is signed; its ticket waits no more")
  func cancel() async throws {
    let visit = try await OpenVisit.make()
    let loket = visit.demo.actor(.loket)
    let bare = try await problems {
      try await visit.clinic.run(CancelEncounter(encounter: visit.encounter, reason: " "), by: loket)
    }
    #expect(bare["reason"] != nil)
    try await visit.clinic.run(CancelEncounter(encounter: visit.encounter, reason: "salah poli"), by: loket)
    #expect(try await visit.loaded().encounter.status == .cancelled)
    let tickets = try await visit.store.read { try Ticket.all(of: visit.encounter, in: $0) }
    #expect(tickets.map(\.state) == [.cancelled])
    await #expect(throws: Refusal.self) { try await visit.start() }
  }

  @Test("An allergy noted at an open visit warns at another; history shows signed visits, newest first")
  func history() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    try await visit.record(OpenVisit.complete)
    let known = try await visit.store.read { try AllergyIntolerance.all(of: visit.patient.id, in: $0) }
    #expect(known.map(\.substance) == ["Amoksisilin"])
    try await visit.close()
    visit.hands.turn(.seconds(86_400))
    let next = EncounterID(at: OpenVisit.morning)
    try await visit.arrive(next, number: 2)
    let page = try await visit.clinic.read(
      ReadExamination(encounter: next, lists: visit.lists), by: visit.demo.actor(.perawat))
    #expect(page.record.allergies.map(\.substance) == ["Amoksisilin"])
    #expect(page.history.map(\.encounter.id) == [visit.encounter])
    #expect(page.history.first?.diagnoses.compactMap(\.code?.code) == ["I10", "R51"])
    #expect(page.history.first?.systolic == ExactDecimal(152))
    let visits = try await visit.clinic.read(
      ReadVisitHistory(patient: visit.patient.id), by: visit.demo.actor(.dokter))
    #expect(
      visits.total == 2 && visits.visits.map(\.id) == [next, visit.encounter] && visits.olderThan == nil)
  }

  @Test("The delay from the end of the service to the signature is measured")
  func delay() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    try await visit.record(OpenVisit.complete)
    let ended = OpenVisit.morning + .seconds(60)
    visit.hands.turn(.seconds(660))
    try await visit.clinic.run(
      CloseEncounter(encounter: visit.encounter, revision: 1, serviceEndedAt: ended),
      by: visit.demo.actor(.dokter))
    #expect(EntryDelay.of(try await visit.loaded()) == .seconds(600))
    let day = try await visit.clinic.read(
      ReadEntryDelays(day: CalendarDate(dayNumber: 20_780)), by: visit.demo.actor(.dokter))
    #expect(day.closed.map(\.delay) == [.seconds(600)] && day.open.isEmpty)
  }
}
