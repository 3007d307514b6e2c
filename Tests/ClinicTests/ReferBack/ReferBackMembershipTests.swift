import Testing
import Vocabulary

@testable import Clinic

@Suite("Whether BPJS has a patient in rujuk balik")
struct ReferBackMembershipTests {
  /// A clinic whose P-Care answers with a word for rujuk balik, or not at all.
  private func ask(_ rig: ReferBackRig, _ word: String?, reachable: Bool = true) async throws {
    let card = try #require(rig.visit.patient.jknNumber)
    let answer: Eligibility.Answer =
      reachable
      ? .participant(
        .init(
          card: card, name: "Siti", sex: .female, birthDate: nil, nik: "3204135203859031", active: true,
          status: "AKTIF", providerCode: "0114A026", providerName: "", membership: "PBI", classOfCare: "III",
          referBack: word)) : .unreachable("terputus")
    let clinic = Clinic(
      store: rig.visit.store, clock: rig.visit.hands.clock,
      insurer: Insurer(eligibility: Eligibility(byCard: { _ in answer }, byNIK: { _ in answer })))
    try await clinic.checkEligibility(of: rig.visit.patient, by: rig.doctor)
    rig.visit.hands.turn(.seconds(60))
  }

  @Test("P-Care's word is kept with its time; an answer that does not name it changes nothing")
  func answered() async throws {
    let rig = try await ReferBackRig()
    #expect(try await rig.now().membership == nil)
    try await ask(rig, "HT")
    try await ask(rig, nil)
    try await ask(rig, "DM", reachable: false)
    let now = try await rig.now()
    #expect(now.membership?.programme == "HT" && now.membership?.source == .bpjs && now.lacksLetter)
    #expect(now.membership?.at == OpenVisit.morning)
    try await ask(rig, "")
    #expect(try await rig.now().membership?.isMember == false)
  }

  @Test("What somebody saw in BPJS's application counts until P-Care answers again")
  func seen() async throws {
    let rig = try await ReferBackRig()
    try await ask(rig, "")
    let wrong = try await problems {
      try await rig.visit.clinic.run(NoteReferBackSeen(rig.patient, programme: " "), by: rig.doctor)
    }
    #expect(wrong.all.map(\.field) == [NoteReferBackSeen.field])
    try await rig.visit.clinic.run(NoteReferBackSeen(rig.patient, programme: "HT"), by: rig.doctor)
    let seen = try #require(try await rig.now().membership)
    #expect(seen.programme == "HT" && seen.source == .application && seen.officer == rig.doctor.name)
    rig.visit.hands.turn(.seconds(60))
    try await ask(rig, "DM")
    #expect(try await rig.now().membership?.programme == "DM")
  }
}
