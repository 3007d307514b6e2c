import Journal
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Recording an examination")
struct RecordExaminationTests {
  @Test("Starting asks for two identifiers, notes the true moment and serves the ticket")
  func start() async throws {
    let visit = try await OpenVisit.make()
    let refused = try await problems {
      try await visit.clinic.run(
        StartExamination(encounter: visit.encounter, identifiers: [.name]), by: visit.demo.actor(.dokter))
    }
    #expect(refused["identifiers"] != nil)
    visit.hands.turn(.seconds(600))
    try await visit.start()
    let record = try await visit.loaded()
    #expect(record.encounter.status == .inProgress)
    #expect(record.encounter.startedAt == OpenVisit.morning + .seconds(600))
    let tickets = try await visit.store.read { try Ticket.all(of: visit.encounter, in: $0) }
    #expect(tickets.map(\.state) == [.serving])
    let kinds = try await visit.facts()
    #expect(kinds == [FactKind.encounterStarted])
  }

  @Test("Everything typed is there when the record is loaded, coded and in its unit")
  func roundTrip() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    try await visit.record(OpenVisit.complete)
    let record = try await visit.loaded()
    #expect(record.observation(.temperature)?.quantity?.comma == "36,7")
    #expect(record.observation(.bodyMassIndex)?.quantity?.comma == "27,9")
    #expect(record.diagnoses.compactMap(\.code?.code) == ["I10", "R51"])
    #expect(record.diagnoses.map(\.rank) == [1, 2])
    #expect(record.complaints.map(\.text) == ["Pusing"])
    #expect(record.allergies.map(\.substance) == ["Amoksisilin"])
    #expect(record.allergies.first?.code?.code == "91000237")
    #expect(record.prescriptions.first?.items.first?.quantity == 30)
    #expect(record.dietSummary?.text.hasPrefix("Diet rendah garam") == true)
    #expect(record.questionnaireResponses.first?.answers.count == 2)
    #expect(record.practitioners.values.map(\.name) == ["dr. Ratna Kusumah"])
  }

  @Test("Unknown codes and impossible values are told beside their fields, and nothing is kept by half")
  func refused() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    var form = OpenVisit.complete
    form[.temperature] = "367"
    form[.diastolic] = "160"
    form.diagnoses = [
      .init(code: "I10"), .init(code: "Q99.99"), .init(code: "i10"), .init(text: "pusing saja"),
    ]
    form.procedures = [.init(code: "00.000"), .init(code: "86.28", explained: false)]
    form.items = [
      .init(drug: "XXX", timesPerDay: "1", dose: "1", days: "3"), .init(drug: "PCT500", dose: "nol"),
    ]
    form.controlOn = "2026-11-22"
    form.answers = ["Q0024": ["1": "bukan"], "Q9999": ["1": "x"]]
    let found = try await problems { try await visit.record(form) }
    for field in [
      "observed.temperature", "observed.diastolic", "diagnoses.2.code", "diagnoses.3.code",
      "diagnoses.4.code",
      "procedures.1.code", "procedures.2.explained", "items.1.drug", "items.2.dose", "items.2.days",
      "controlOn",
      "answers.Q0024.1", "answers.Q9999",
    ] { #expect(found[field] != nil, "\(field)") }
    #expect(try await visit.loaded().observations.isEmpty)
    #expect(try await visit.loaded().prescriptions.isEmpty)
  }

  @Test("An unusual value is kept once it is confirmed, and not asked about again")
  func unusual() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    var form = OpenVisit.complete
    form[.pulse] = "150"
    let asked = try await problems { try await visit.record(form) }
    #expect(asked["observed.pulse"]?.contains("Sudah benar?") == true)
    form.confirmed = ["pulse"]
    try await visit.record(form)
    form.confirmed = []
    #expect(try await visit.record(form, revision: 1) == 2)
  }

  @Test("A doctor who leaves the nurse's measurements alone does not become their author")
  func authors() async throws {
    let visit = try await OpenVisit.make()
    var triage = ExaminationForm()
    triage[.pulse] = "84"
    triage[.temperature] = "37,0"
    triage.complaints = [.init(text: "pusing berputar")]
    try await visit.clinic.run(
      RecordTriage(encounter: visit.encounter, form: triage, revision: 0, lists: visit.lists),
      by: visit.demo.actor(.perawat))
    visit.hands.turn(.seconds(300))
    try await visit.start()
    var form = OpenVisit.complete
    form[.temperature] = "37,0"
    try await visit.record(form, revision: 1)
    let record = try await visit.loaded()
    #expect(record.observation(.pulse)?.by == visit.demo.practitioners[.perawat]?.id)
    #expect(record.observation(.pulse)?.at == OpenVisit.morning)
    #expect(record.observation(.systolic)?.by == visit.demo.practitioners[.dokter]?.id)
  }

  @Test("Saving over what a colleague saved in between is refused with name and time")
  func conflict() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    try await visit.clinic.run(
      RecordTriage(encounter: visit.encounter, form: ExaminationForm(), revision: 0, lists: visit.lists),
      by: visit.demo.actor(.perawat))
    await #expect {
      try await visit.record(OpenVisit.complete, revision: 0)
    } throws: { error in
      (error as? Refusal)?.sentence.contains("Ns. Asep Hidayat pukul 08.00") == true
    }
  }

  @Test("A draft keeps even what is wrong, for its author only, until the record is saved")
  func draft() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    var form = ExaminationForm()
    form[.temperature] = "tiga puluh"
    form.subjective = "Batuk sej"
    try await visit.clinic.run(
      SaveDraft(encounter: visit.encounter, form: form, revision: 0), by: visit.demo.actor(.dokter))
    let mine = try await visit.clinic.read(
      ReadExamination(encounter: visit.encounter, lists: visit.lists), by: visit.demo.actor(.dokter))
    #expect(mine.form == form && mine.draftSavedAt == OpenVisit.morning)
    let hers = try await visit.clinic.read(
      ReadExamination(encounter: visit.encounter, lists: visit.lists), by: visit.demo.actor(.bidan))
    #expect(hers.form.subjective.isEmpty && hers.draftSavedAt == nil)
    try await visit.record(OpenVisit.complete)
    let after = try await visit.clinic.read(
      ReadExamination(encounter: visit.encounter, lists: visit.lists), by: visit.demo.actor(.dokter))
    #expect(after.draftSavedAt == nil && after.form.subjective.hasPrefix("Pusing"))
  }

  @Test("What the nurse saved after the doctor began to type is not lost under the doctor's draft")
  func staleDraft() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    var typed = ExaminationForm()
    typed.subjective = "Pusing sejak pagi."
    try await visit.clinic.run(
      SaveDraft(encounter: visit.encounter, form: typed, revision: 0), by: visit.demo.actor(.dokter))
    var triage = ExaminationForm()
    triage[.pulse] = "84"
    triage.allergies = [.init(category: "medication", substance: "Amoksisilin")]
    try await visit.clinic.run(
      RecordTriage(encounter: visit.encounter, form: triage, revision: 0, lists: visit.lists),
      by: visit.demo.actor(.perawat))
    let page = try await visit.clinic.read(
      ReadExamination(encounter: visit.encounter, lists: visit.lists), by: visit.demo.actor(.dokter))
    #expect(page.draftIsStale && page.revision == 1)
    #expect(page.form[.pulse] == "84" && page.form.subjective == "Pusing sejak pagi.")
    #expect(page.form.allergies.map(\.substance) == ["Amoksisilin"])
  }

  @Test(
    "Who may not examine is refused before anything is read",
    arguments: [Role.loket, .perawat, .apoteker, .analis, .adminDinas])
  func roles(_ role: Role) async throws {
    let visit = try await OpenVisit.make()
    await #expect(throws: Refusal.forbidden(.examine)) {
      try await visit.clinic.run(
        StartExamination(encounter: visit.encounter, identifiers: [.name, .birthDate]),
        by: visit.demo.actor(role))
    }
  }

  @Test("A drug the patient is allergic to is warned of at once, and only prescribed by somebody who says so")
  func allergyWarning() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    var form = OpenVisit.complete
    form.items = [.init(drug: "AMX500", timesPerDay: "3", dose: "1", days: "5")]
    let refused = try await problems { try await visit.record(form) }
    #expect(refused["warningsAccepted"]?.contains("Amoksisilin") == true)
    try await visit.clinic.run(
      SaveDraft(encounter: visit.encounter, form: form, revision: 0), by: visit.demo.actor(.dokter))
    let page = try await visit.clinic.read(
      ReadExamination(encounter: visit.encounter, lists: visit.lists), by: visit.demo.actor(.dokter))
    #expect(page.concerns.contains { $0.kind == .allergy })
    form.warningsAccepted = true
    try await visit.record(form)
    #expect(try await visit.loaded().prescriptions.first?.items.first?.quantity == 15)
  }

  @Test("A referral of what could be finished here asks for its TACC reason")
  func tacc() async throws {
    let visit = try await OpenVisit.make()
    try await visit.start()
    var form = OpenVisit.complete
    form.disposition = Disposition.referred.rawValue
    let bare = try await problems { try await visit.record(form) }
    for field in ["destination", "specialty", "reason", "visitOn", "tacc"] {
      #expect(bare["referral.\(field)"] != nil, "\(field)")
    }
    form.referral.destination = "RSUD Soreang"
    form.referral.specialty = "Penyakit dalam"
    form.referral.reason = "tekanan darah tidak terkendali"
    form.referral.visitOn = "2026-11-25"
    form.referral.tacc = "2"
    form.referral.taccReason = ">= 55 Tahun"
    let wrongAge = try await problems { try await visit.record(form) }
    #expect(wrongAge["referral.taccReason"]?.contains(">= 12 Tahun s/d < 55 Tahun") == true)
    form.referral.taccReason = ">= 12 Tahun s/d < 55 Tahun"
    try await visit.record(form)
    #expect(try await visit.loaded().referral?.tacc == 2)
  }
}

extension OpenVisit {
  /// The kinds of facts about the patient, oldest first, reads left out.
  func facts() async throws -> [String] {
    try await store.read { tx in
      try Journal.entries(of: patient.id, limit: 50, in: tx).map(\.kind).filter { $0 != "patient.read" }
        .reversed()
    }
  }
}
