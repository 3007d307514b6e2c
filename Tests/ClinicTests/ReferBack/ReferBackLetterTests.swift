import Testing
import Vocabulary

@testable import Clinic

@Suite("Refer-back letters")
struct ReferBackLetterTests {
  @Test("A letter is kept with hospital, specialist, disease, drugs and period")
  func kept() async throws {
    let rig = try await ReferBackRig()
    let letter = try await rig.letter(try await rig.record()).letter
    let content = letter.content
    #expect(content.condition == .hypertension && content.diagnosis.code == "I10")
    #expect(content.hospital == "RSUD Contoh" && content.specialist == "dr. Contoh Sp.PD")
    #expect(content.validUntil.iso == "2026-12-23" && letter.version == 1)
    #expect(content.drugs.map(\.code) == ["AML10", nil])
    #expect(
      content.drugs.map(\.words) == [
        "Amlodipin 10 mg 1 × 1, 30 hari, malam", "Obat Contoh 20 mg 2 × 0,5 tablet, 30 hari",
      ])
  }

  @Test("What is missing or wrong is told by its field")
  func refused() async throws {
    let rig = try await ReferBackRig()
    func fields(_ change: (inout ReferBackForm) -> Void) async throws -> [String] {
      try await problems { try await rig.record(change) }.all.map(\.field)
    }
    let empty = try await fields { $0 = ReferBackForm() }
    #expect(
      empty == [
        "nomor-srb", "rumah-sakit", "spesialis", "diagnosis", "tanggal-srb", "berlaku-mulai",
        "berlaku-sampai", "ambil-obat", "obat.1.obat",
      ])
    #expect(try await fields { $0.diagnosis = "J06.9" } == ["diagnosis"])
    #expect(try await fields { $0.diagnosis = "Q99" } == ["diagnosis"])
    #expect(try await fields { $0.dated = "24-11-2026" } == ["tanggal-srb", "berlaku-mulai"])
    #expect(try await fields { $0.validFrom = "19-11-2026" } == ["berlaku-mulai"])
    #expect(try await fields { $0.validUntil = "19-11-2026" } == ["berlaku-sampai"])
    #expect(try await fields { $0.validUntil = "22-11-2027" } == ["berlaku-sampai"])
    #expect(try await fields { $0.collection = DrugCollection.pharmacy.rawValue } == ["tempat-obat"])
    #expect(
      try await fields {
        $0.drugs[2].name = ""
        $0.drugs[2].dose = "0"
        $0.drugs[2].days = "400"
      } == ["obat.3.obat", "obat.3.dosis", "obat.3.hari"])
  }

  @Test("The same letter twice, and a patient without a card, are refused")
  func twice() async throws {
    let rig = try await ReferBackRig()
    try await rig.record()
    let again = try await problems { try await rig.record { $0.number = "srb/012/xi/2026" } }
    #expect(again.all.map(\.field) == ["nomor-srb"])
    let patient = rig.patient
    try await rig.visit.store.write { tx in
      _ = try tx.execute("UPDATE patient SET jkn_number = NULL WHERE id = \(patient)")
    }
    let sentence = try await conflict { try await rig.record { $0.number = "SRB/013" } }
    #expect(sentence.contains("hanya untuk peserta JKN"))
  }

  @Test("A correction is a new version with its reason; one made on an older version is refused")
  func corrected() async throws {
    let rig = try await ReferBackRig()
    let id = try await rig.record()
    var form = ReferBackForm(try await rig.letter(id).letter.content)
    form.validUntil = "22-12-2026"
    let silent = try await problems {
      try await rig.visit.clinic.run(CorrectReferBack(id, form, version: 1, because: " "), by: rig.doctor)
    }
    #expect(silent.all.map(\.field) == ["alasan"])
    try await rig.visit.clinic.run(
      CorrectReferBack(id, form, version: 1, because: "salah tanggal"), by: rig.doctor)
    let answer = try await rig.letter(id)
    #expect(answer.letter.version == 2 && answer.letter.content.validUntil.iso == "2026-12-22")
    #expect(answer.versions.map(\.correction) == ["", "salah tanggal"])
    #expect(answer.versions.first?.content.validUntil.iso == "2026-12-23")
    let stale = try await conflict {
      try await rig.visit.clinic.run(CorrectReferBack(id, form, version: 1, because: "lagi"), by: rig.doctor)
    }
    #expect(stale.contains("baru saja diubah"))
  }

  @Test("A letter ends with a reason, and is then neither in force nor to be corrected")
  func ended() async throws {
    let rig = try await ReferBackRig()
    let id = try await rig.record()
    let silent = try await problems {
      try await rig.visit.clinic.run(EndReferBack(id, because: ""), by: rig.doctor)
    }
    #expect(silent.all.map(\.field) == ["alasan"])
    try await rig.visit.clinic.run(EndReferBack(id, because: "dirujuk lagi"), by: rig.doctor)
    let letter = try await rig.letter(id).letter
    let today = try day("2026-11-23")
    #expect(letter.ended?.reason == "dirujuk lagi" && !letter.isInForce(on: today))
    #expect(try await rig.now().letters.isEmpty)
    let late = try await conflict {
      try await rig.visit.clinic.run(EndReferBack(id, because: "lagi"), by: rig.doctor)
    }
    #expect(late.contains("sudah diakhiri"))
  }

  @Test(
    "Before its first day, in its last fortnight and after its last day it stands otherwise",
    arguments: [
      ("2026-11-19", ReferBackLetter.State.upcoming), ("2026-11-20", .active), ("2026-12-09", .active),
      ("2026-12-10", .endingSoon), ("2026-12-23", .endingSoon), ("2026-12-24", .expired),
    ])
  func states(on iso: String, expected: ReferBackLetter.State) async throws {
    let rig = try await ReferBackRig()
    let letter = try await rig.letter(try await rig.record()).letter
    #expect(letter.state(on: try day(iso)) == expected)
  }
}
