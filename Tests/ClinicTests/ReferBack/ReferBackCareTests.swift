import Testing
import Vocabulary

@testable import Clinic

@Suite("Care by the specialist's letter")
struct ReferBackCareTests {
  private func examination(_ rig: ReferBackRig) async throws -> ReadExamination.Result {
    try await rig.visit.clinic.read(
      ReadExamination(encounter: rig.visit.encounter, lists: rig.visit.lists), by: rig.doctor)
  }

  @Test("The examination shows the letter in force, and invites into Prolanis until the patient has joined")
  func shown() async throws {
    let rig = try await ReferBackRig()
    #expect(try await examination(rig).referBack.isEmpty)
    let id = try await rig.record()
    try await rig.record {
      $0.number = "SRB/2"
      $0.validFrom = "01-12-2026"
    }
    let shown = try await examination(rig).referBack
    #expect(shown.letters.map(\.id) == [id] && shown.invitations == [.hypertension])
    try await rig.visit.clinic.run(
      JoinProlanis(rig.patient, .hypertension, mayContact: true, on: try day("2026-11-23")), by: rig.doctor)
    #expect(try await examination(rig).referBack.invitations.isEmpty)
  }

  @Test("The specialist's drugs are proposed once, and become a prescription like any other")
  func proposed() async throws {
    let rig = try await ReferBackRig()
    try await rig.record()
    let letter = try #require(try await examination(rig).referBack.letters.first)
    var form = OpenVisit.complete
    form.items = []
    form.propose(letter)
    form.propose(letter)
    #expect(form.items.map(\.drug) == ["AML10"] && form.items.first?.days == "30")
    #expect(form.items.map(\.letter) == [""])
    try await rig.visit.start()
    try await rig.visit.record(form)
    try await rig.visit.close()
    let prescription = try #require(try await rig.visit.loaded().prescriptions.first)
    #expect(prescription.items.map(\.quantity) == [30])
    let work = try await rig.visit.clinic.read(
      PrescriptionWork(prescription.id), by: rig.visit.demo.actor(.apoteker))
    #expect(work.referBack.map(\.content.collected) == ["Ruang farmasi Puskesmas"])
  }

  @Test("Education on adherence is kept with the visit; nothing to say, or no letter in force, is refused")
  func education() async throws {
    let rig = try await ReferBackRig()
    func note(_ text: String) async throws {
      try await rig.visit.clinic.run(NoteAdherence(at: rig.visit.encounter, text), by: rig.doctor)
    }
    let early = try await conflict { try await note("minum tiap malam") }
    #expect(early.contains("tidak mempunyai Surat Rujuk Balik"))
    try await rig.record()
    #expect(try await problems { try await note("  ") }.all.map(\.field) == ["edukasi"])
    try await note("Minum tiap malam, jangan berhenti sendiri.")
    let kept = try await rig.now().education
    #expect(kept.map(\.text) == ["Minum tiap malam, jangan berhenti sendiri."])
    #expect(kept.first?.encounter == rig.visit.encounter)
  }

  @Test("Who is not asked to do it may neither record nor read")
  func access() async throws {
    let rig = try await ReferBackRig()
    for role in [Role.loket, .apoteker, .klaim, .adminDinas] {
      let actor = rig.visit.demo.actor(role)
      await #expect(throws: Refusal.forbidden(.manageReferBack)) {
        try await rig.visit.clinic.run(RecordReferBack(rig.patient, ReferBackRig.form), by: actor)
      }
      await #expect(throws: Refusal.forbidden(.manageReferBack)) {
        try await rig.visit.clinic.read(ReadPatientReferBack(rig.patient), by: actor)
      }
    }
  }
}
