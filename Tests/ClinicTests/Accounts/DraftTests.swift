import Testing
import Vocabulary

@testable import Clinic

@Suite("Drafts")
struct DraftTests {
  @Test("What was typed last is found again, by its writer only")
  func keep() async throws {
    let desk = try await Desk()
    let (doctor, midwife) = (desk.demo.actor(.dokter), desk.demo.actor(.bidan))
    try await desk.clinic.run(KeepDraft("anamnesis-1", body: "keluhan=pus"), by: doctor)
    try await desk.clinic.run(KeepDraft("anamnesis-1", body: "keluhan=pusing"), by: doctor)
    #expect(try await desk.clinic.read(FindDraft("anamnesis-1"), by: doctor)?.body == "keluhan=pusing")
    #expect(try await desk.clinic.read(FindDraft("anamnesis-1"), by: midwife) == nil)
    #expect(try await desk.clinic.read(FindDraft("anamnesis-2"), by: doctor) == nil)
  }

  @Test("A draft goes when its form was sent, or after a week")
  func drop() async throws {
    let desk = try await Desk()
    let doctor = desk.demo.actor(.dokter)
    try await desk.clinic.run(KeepDraft("a", body: "1"), by: doctor)
    try await desk.clinic.run(KeepDraft("b", body: "2"), by: doctor)
    try await desk.clinic.run(DropDraft("a"), by: doctor)
    #expect(try await desk.clinic.read(FindDraft("a"), by: doctor) == nil)
    desk.wait(.seconds(7 * 24 * 3600))
    #expect(try await desk.clinic.read(FindDraft("b"), by: doctor) == nil)
  }
}
