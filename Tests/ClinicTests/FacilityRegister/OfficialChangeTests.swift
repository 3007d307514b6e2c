import Testing
import Vocabulary

@testable import Clinic

@Suite("Changes of officials (AGR-09)")
struct OfficialChangeTests {
  private static func form(_ office: OfficialOffice = .head) -> OfficialChangeForm {
    var form = OfficialChangeForm()
    form.office = office
    form.agreement = "440/12/PKS/2024"
    form.minutes = "BA/14"
    form.signedOn = RegisterHouse.today
    form.place = "Soreang"
    form.effectiveOn = RegisterHouse.today.adding(days: 11)
    form.formerName = "drg. Lama Contoh"
    form.successorName = "dr. Baru Contoh"
    form.successorNumber = "19800101 200501 2 001"
    form.decree = "821/5"
    return form
  }

  @Test("A change keeps who goes, who comes and from when; the facility's own head is compared")
  func recorded() async throws {
    let house = try await RegisterHouse()
    try await house.clinic().run(RecordFacilityDetail(.head, "drg. Lama Contoh"), by: house.head)
    let id = try await house.clinic().run(RecordOfficialChange(Self.form()), by: house.head)
    let change = try await house.clinic().read(ReadOfficialChange(id), by: house.head)
    #expect(change.number == "PP-20261120-0001" && change.office == .head)
    #expect(change.recordedBy == house.head.name)
    #expect(change.former.name == "drg. Lama Contoh" && change.successor.name == "dr. Baru Contoh")
    #expect(change.effectiveOn.iso == "2026-12-01" && change.decree == "821/5")
    let now = try await house.clinic().read(ReadOfficialChanges(), by: house.head)
    #expect(now.changes == [change] && now.staleHead == nil)
    let later = try await house.clinic(days: 11).read(ReadOfficialChanges(), by: house.head)
    #expect(later.staleHead == "drg. Lama Contoh")
    try await house.clinic(days: 11).run(RecordFacilityDetail(.head, "dr. Baru Contoh"), by: house.head)
    #expect(try await house.clinic(days: 11).read(ReadOfficialChanges(), by: house.head).staleHead == nil)
  }

  @Test("The last to take effect stands first, and another office says nothing of the head")
  func order() async throws {
    let house = try await RegisterHouse()
    var early = Self.form(.insurerBranch)
    early.effectiveOn = RegisterHouse.today.adding(days: -400)
    try await house.clinic().run(RecordOfficialChange(Self.form(.dataProtection)), by: house.head)
    try await house.clinic().run(RecordOfficialChange(early), by: house.head)
    let answer = try await house.clinic(days: 20).read(ReadOfficialChanges(), by: house.head)
    #expect(answer.changes.map(\.office) == [.dataProtection, .insurerBranch] && answer.staleHead == nil)
  }

  @Test("What is missing, too far ahead, the same person, or a long number is refused with its field")
  func refused() async throws {
    let house = try await RegisterHouse()
    func fields(_ form: OfficialChangeForm) async throws -> [String] {
      try await problems { try await house.clinic().run(RecordOfficialChange(form), by: house.head) }
        .all.map(\.field)
    }
    #expect(
      try await fields(OfficialChangeForm()) == [
        "jabatan", "perjanjian", "berita-acara", "tempat", "pejabat-lama", "pejabat-baru", "tanggal",
        "berlaku",
      ])
    var form = Self.form()
    form.signedOn = RegisterHouse.today.adding(days: 1)
    form.effectiveOn = RegisterHouse.today.adding(days: 400)
    form.successorName = form.formerName
    #expect(try await fields(form) == ["pejabat-baru", "tanggal", "berlaku"])
    form = Self.form()
    form.minutes = "3204130101809020"
    form.formerNumber = String(repeating: "1", count: 31)
    #expect(try await fields(form) == ["berita-acara", "nip-lama"])
    await #expect(throws: Refusal.self) {
      try await house.clinic().run(RecordOfficialChange(Self.form()), by: house.demo.actor(.loket))
    }
  }
}
