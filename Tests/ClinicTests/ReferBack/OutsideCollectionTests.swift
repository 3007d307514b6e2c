import Testing
import Vocabulary

@testable import Clinic

@Suite("Drugs of rujuk balik that are collected elsewhere")
struct OutsideCollectionTests {
  /// The letter sends its drugs to an apotek.
  private func rig() async throws -> (ReferBackRig, ReferBackLetter) {
    let rig = try await ReferBackRig()
    let id = try await rig.record {
      $0.collection = DrugCollection.pharmacy.rawValue
      $0.place = "Apotek Contoh"
    }
    return (rig, try await rig.letter(id).letter)
  }

  private func close(_ rig: ReferBackRig, _ form: ExaminationForm) async throws -> [Prescription] {
    try await rig.visit.start()
    try await rig.visit.record(form)
    try await rig.visit.close()
    return try await rig.visit.loaded().prescriptions
  }

  private func worklist(_ rig: ReferBackRig) async throws -> [PrescriptionID] {
    try await rig.visit.clinic.read(PharmacyWorklist(), by: rig.visit.demo.actor(.apoteker)).lines.map(\.id)
  }

  private func rooms(_ rig: ReferBackRig) async throws -> [RoomID] {
    try await rig.visit.store.read { try Ticket.all(of: rig.visit.encounter, in: $0).map(\.room) }
  }

  @Test(
    "A prescription that is collected elsewhere whole is in no queue of the pharmacy and on no waiting count")
  func whole() async throws {
    let (rig, letter) = try await rig()
    var form = OpenVisit.complete
    form.items = []
    form.propose(letter)
    #expect(form.items.map(\.letter) == [letter.id.text])
    let prescriptions = try await close(rig, form)
    #expect(prescriptions.map(\.state) == [.outside])
    #expect(prescriptions.first?.collection?.place == "Apotek yang ditunjuk: Apotek Contoh")
    #expect(prescriptions.first?.items.map(\.drug.code) == ["AML10"])
    #expect(try await worklist(rig).isEmpty)
    #expect(try await rooms(rig).count == 1)
    let waiting = try await rig.visit.clinic.read(CountWaiting(), by: rig.doctor)
    #expect(waiting.pharmacy == 0)
    let pharmacist = rig.visit.demo.actor(.apoteker)
    let id = try #require(prescriptions.first?.id)
    let refused = try await conflict {
      try await rig.visit.clinic.run(
        ReviewPrescription(prescription: id, answers: Dispensary.allGood, note: "Alergi lama, aman"),
        by: pharmacist)
    }
    #expect(refused.contains("diambil di luar"))
    let copy = try await rig.visit.clinic.read(ReadPrescriptionCopy(id), by: rig.doctor)
    #expect(copy.letter.id == letter.id && copy.place == "Apotek yang ditunjuk: Apotek Contoh")
  }

  @Test(
    "A mixed prescription is split: what is collected here goes to the pharmacy, the rest stays out of it")
  func mixed() async throws {
    let (rig, letter) = try await rig()
    var form = OpenVisit.complete
    form.items = [
      .init(drug: "PCT500", timesPerDay: "3", dose: "1", days: "3", instruction: "bila perlu")
    ]
    form.propose(letter)
    let prescriptions = try await close(rig, form)
    let here = try #require(prescriptions.first { $0.state == .ordered })
    let outside = try #require(prescriptions.first { $0.state == .outside })
    #expect(prescriptions.count == 2 && here.number != outside.number)
    #expect(here.items.map(\.drug.code) == ["PCT500"] && here.items.map(\.line) == [1])
    #expect(outside.items.map(\.drug.code) == ["AML10"] && outside.items.map(\.line) == [1])
    #expect(try await worklist(rig) == [here.id])
    #expect(try await rooms(rig).count == 2)
  }

  @Test("Brought here after all, it is a prescription like any other, once")
  func broughtHere() async throws {
    let (rig, letter) = try await rig()
    var form = OpenVisit.complete
    form.items = []
    form.propose(letter)
    let id = try #require(try await close(rig, form).first?.id)
    await #expect(throws: Refusal.forbidden(.prescribe)) {
      try await rig.visit.clinic.run(CollectPrescriptionHere(id), by: rig.visit.demo.actor(.loket))
    }
    try await rig.visit.clinic.run(CollectPrescriptionHere(id), by: rig.doctor)
    #expect(try await worklist(rig) == [id])
    #expect(try await rig.visit.loaded().prescriptions.first?.items.first?.collection == nil)
    let again = try await conflict {
      try await rig.visit.clinic.run(CollectPrescriptionHere(id), by: rig.doctor)
    }
    #expect(again.contains("sudah di ruang farmasi"))
    await #expect(throws: Refusal.notFound("Salinan resep")) {
      try await rig.visit.clinic.read(ReadPrescriptionCopy(id), by: rig.doctor)
    }
  }

  @Test(
    "A letter that ended, or whose drugs are collected here, sends nothing elsewhere; a compound stays together"
  )
  func refused() async throws {
    let (rig, letter) = try await rig()
    try await rig.visit.start()
    var form = OpenVisit.complete
    form.items = [
      .init(drug: "PCT500", timesPerDay: "3", dose: "1", days: "3", compound: "1"),
      .init(drug: "AML10", timesPerDay: "1", dose: "1", days: "30", compound: "1", letter: letter.id.text),
    ]
    let torn = try await problems { try await rig.visit.record(form) }
    #expect(torn.all.map(\.field) == ["items.1.letter"])
    form.items[0].compound = ""
    form.items[1].compound = ""
    try await rig.visit.clinic.run(EndReferBack(letter.id, because: "Surat baru"), by: rig.doctor)
    let ended = try await problems { try await rig.visit.record(form) }
    #expect(ended.all.map(\.field) == ["items.2.letter"])
    let room = try await rig.record { $0.number = "SRB/2" }
    form.items[1].letter = room.text
    let here = try await problems { try await rig.visit.record(form) }
    #expect(here.all.map(\.field) == ["items.2.letter"])
  }
}
