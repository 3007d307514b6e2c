import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Drugs of a refer-back letter and the formulary of rujuk balik")
struct ReferBackDrugTests {
  @Test("What was typed lies outside, is kept with the letter, and is no drug of the programme")
  func outside() async throws {
    let rig = try await ReferBackRig()
    let content = try await rig.letter(try await rig.record()).letter.content
    #expect(content.drugs.map(\.standing) == [.ours, .outside])
    #expect(content.programmeDrugs.map(\.code) == ["AML10"])
    #expect(content.outsideDrugs.map(\.name) == ["Obat Contoh 20 mg"])
    #expect(
      content.outsideDrugs.first?.wordsWithStanding
        == "Obat Contoh 20 mg 2 × 0,5 tablet, 30 hari (di luar formularium PRB)")
    #expect(content.drugs.first?.wordsWithStanding == content.drugs.first?.words)
  }

  @Test("Found in the formulary of rujuk balik it is one of its drugs; one of ours needs no such word")
  func elsewhere() async throws {
    let rig = try await ReferBackRig()
    let id = try await rig.record {
      $0.drugs[0].inProgrammeFormulary = true
      $0.drugs[2].inProgrammeFormulary = true
    }
    let content = try await rig.letter(id).letter.content
    #expect(content.drugs.map(\.standing) == [.ours, .elsewhere] && content.outsideDrugs.isEmpty)
    #expect(content.drugs.map(\.inProgrammeFormulary) == [false, true])
    #expect(ReferBackForm(content).drugs.map(\.inProgrammeFormulary) == [false, true])
  }

  @Test("A correction that says so is a new version; the line as it was stays in the one before")
  func corrected() async throws {
    let rig = try await ReferBackRig()
    let id = try await rig.record()
    var form = ReferBackForm(try await rig.letter(id).letter.content)
    form.drugs[1].inProgrammeFormulary = true
    try await rig.visit.clinic.run(
      CorrectReferBack(id, form, version: 1, because: "ada di formularium PRB"), by: rig.doctor)
    let versions = try await rig.letter(id).versions
    #expect(versions.map { $0.content.drugs[1].standing } == [.outside, .elsewhere])
  }

  @Test("A letter from before the question was asked is read; what our formulary lacks lies outside")
  func before() async throws {
    let rig = try await ReferBackRig()
    let drugs = try await rig.letter(try await rig.record()).letter.content.drugs
    guard case .text(let json) = Kept(drugs).sqlValue else {
      Issue.record("The drugs are kept as text")
      return
    }
    let old = json.replacing("\"inProgrammeFormulary\":false,", with: "")
    #expect(old != json)
    let read = Kept<[ReferBackDrug]>.read(.text(old))
    #expect(read?.value == drugs)
  }

  @Test("Only our own are proposed for the prescription")
  func proposed() async throws {
    let rig = try await ReferBackRig()
    let letter = try await rig.letter(try await rig.record { $0.drugs[2].inProgrammeFormulary = true }).letter
    var form = OpenVisit.complete
    form.items = []
    form.propose(letter)
    #expect(form.items.map(\.drug) == ["AML10"])
  }
}
