import Testing
import Vocabulary

@testable import Clinic

@Suite("Form drafts")
struct FormDraftTests {
  @Test("What was typed last is found again, by its writer only")
  func keep() async throws {
    let desk = try await AccountDesk()
    let (doctor, midwife) = (desk.demo.actor(.dokter), desk.demo.actor(.bidan))
    try await desk.clinic.run(KeepFormDraft("anamnesis-1", body: "keluhan=pus"), by: doctor)
    try await desk.clinic.run(KeepFormDraft("anamnesis-1", body: "keluhan=pusing"), by: doctor)
    #expect(try await desk.clinic.read(FindFormDraft("anamnesis-1"), by: doctor)?.body == "keluhan=pusing")
    #expect(try await desk.clinic.read(FindFormDraft("anamnesis-1"), by: midwife) == nil)
    #expect(try await desk.clinic.read(FindFormDraft("anamnesis-2"), by: doctor) == nil)
  }

  @Test("A draft goes when its form was sent, or after a week")
  func drop() async throws {
    let desk = try await AccountDesk()
    let doctor = desk.demo.actor(.dokter)
    try await desk.clinic.run(KeepFormDraft("a", body: "1"), by: doctor)
    try await desk.clinic.run(KeepFormDraft("b", body: "2"), by: doctor)
    try await desk.clinic.run(DropFormDraft("a"), by: doctor)
    #expect(try await desk.clinic.read(FindFormDraft("a"), by: doctor) == nil)
    desk.wait(.seconds(7 * 24 * 3600))
    #expect(try await desk.clinic.read(FindFormDraft("b"), by: doctor) == nil)
  }
}
