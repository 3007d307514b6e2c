import Testing
import Vocabulary

@testable import Clinic

@Suite("The register of rujuk balik")
struct ReferBackRegisterTests {
  @Test("Each letter stands in the view of its day; who has two letters is one participant")
  func views() async throws {
    let rig = try await ReferBackRig()
    try await rig.record()
    try await rig.record {
      $0.number = "SRB/2"
      $0.diagnosis = "E11.9"
      $0.validUntil = "01-12-2026"
    }
    try await rig.record {
      $0.number = "SRB/3"
      $0.validFrom = "01-12-2026"
    }
    let ended = try await rig.record { $0.number = "SRB/4" }
    try await rig.visit.clinic.run(EndReferBack(ended, because: "salah pasien"), by: rig.doctor)
    let answer = try await rig.register()
    #expect(answer.totals == [.active: 2, .endingSoon: 1, .upcoming: 1, .over: 1])
    #expect(answer.participants == 1)
    #expect(answer.lines.map(\.letter.content.number) == ["SRB/2", "SRB/012/XI/2026"])
    #expect(try await rig.register(.endingSoon).lines.map(\.letter.content.number) == ["SRB/2"])
    #expect(try await rig.register(.over).lines.map(\.letter.id) == [ended])
  }

  @Test("The last day is a deadline without a name, until a later letter of the same disease is there")
  func deadlines() async throws {
    let rig = try await ReferBackRig()
    try await rig.record()
    #expect(try await rig.deadlines() == ["2026-12-23 1 surat"])
    try await rig.record {
      $0.number = "SRB/2"
      $0.diagnosis = "E11.9"
    }
    #expect(try await rig.deadlines() == ["2026-12-23 2 surat"])
    try await rig.record {
      $0.number = "SRB/3"
      $0.validFrom = "24-12-2026"
      $0.validUntil = "23-02-2027"
    }
    #expect(try await rig.deadlines() == ["2026-12-23 1 surat", "2027-02-23 1 surat"])
  }

  @Test("The month's cockpit counts who is in rujuk balik and opens into the people")
  func counted() async throws {
    let month = try await PaidMonth(participants: 5)
    let doctor = month.demo.actor(.dokter)
    let people = [try await month.visit(1).patient, try await month.visit(2).patient]
    var form = ReferBackRig.form
    form.dated = "01-10-2026"
    form.validFrom = "01-10-2026"
    for patient in people { try await month.clinic.run(RecordReferBack(patient, form), by: doctor) }
    #expect(try await month.read().referBack == 2)
    let list = try await month.list(.referBack)
    #expect(list.total == 2 && list.lines.map(\.patient) == people)
    #expect(list.lines.first?.day?.iso == "2026-12-23")
    let letters = try await month.clinic.read(ReadPatientReferBack(people[1]), by: doctor).letters
    try await month.clinic.run(EndReferBack(try #require(letters.first?.id), because: "pindah"), by: doctor)
    #expect(try await month.read().referBack == 1)
    let october = try await month.clinic.read(
      ReadCapitationMonth(ParticipantMonth("2026-10")), by: month.demo.actor(.kepala))
    #expect(october.referBack == 2)
  }
}
