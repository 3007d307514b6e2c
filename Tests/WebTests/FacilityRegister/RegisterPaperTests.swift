import Clinic
import PDFReading
import Testing
import Vocabulary

@testable import Web

@Suite("What stands on the register's papers")
struct RegisterPaperTests {
  private static func site() async throws -> (site: TestSite, schedule: PublicSchedule) {
    let site = try await TestSite { CheckPages(clinic: $0) }
    let (room, doctor) = (
      try #require(site.demo.rooms["umum"]), try #require(site.demo.practitioners[.dokter])
    )
    let head = site.demo.actor(.kepala)
    try await site.clinic.run(
      AddPracticeSession(room: room.id, practitioner: doctor.id, weekday: 5, opens: "7.30", closes: "11.30"),
      by: head)
    try await site.clinic.run(RecordFacilityDetail(.bankAccount, "998877"), by: head)
    try await site.clinic.run(RecordFacilityDetail(.services, "Umum dan gigi"), by: head)
    return (site, try #require(try await site.clinic.publicSchedule("0114A026")))
  }

  @Test(
    "Schedule and board tell the hours, the doctors, and the address where they are checked; not the account")
  func schedule() async throws {
    let (site, schedule) = try await Self.site()
    let (desk, head) = (DocumentDesk.test(site.clinic), site.demo.actor(.kepala))
    let paper = SchedulePaper(schedule: schedule, district: "Kab. Bandung", madeAt: TestSite.morning)
    let board = NameBoard(schedule: schedule, district: "Kab. Bandung", madeAt: TestSite.morning)
    let issued = try await desk.issue(paper.draft, drawing: paper.document, by: head)
    let pinned = try await desk.issue(board.draft, drawing: board.document, by: head)
    #expect(issued.record.code != pinned.record.code)
    guard let words = try PDFText.of(issued.pdf), let shown = try PDFText.of(pinned.pdf) else { return }
    for text in [words, shown] {
      #expect(text.contains("PUSKESMAS CEMPAKA SARI") && text.contains("dr. Ratna Kusumah"))
      #expect(text.contains("KABUPATEN BANDUNG") && text.contains("Jumat") && !text.contains("998877"))
    }
    #expect(words.contains("https://sehat.example/periksa/\(issued.record.code.text)"))
    #expect(words.contains("07:30 – 11:30") && words.contains("tutup"))
    #expect(shown.contains("Umum dan gigi") && shown.contains("\(pinned.record.code)"))
    let again = try await desk.issue(paper.draft, drawing: paper.document, by: head)
    #expect(again.record == issued.record && again.pdf == issued.pdf)
  }

  @Test("The pact of logins lists its users and who has signed; the public part names none of them")
  func operators() async throws {
    let (site, _) = try await Self.site()
    let paper = OperatorPaper(
      pacts: [], facility: site.demo.facility, district: "Kab. Bandung", year: 2026, madeAt: TestSite.morning)
    #expect(paper.draft.facts.map(\.value) == ["2026", "0", "0"])
    let issued = try await DocumentDesk.test(site.clinic).issue(
      paper.draft, drawing: paper.document, by: site.demo.actor(.kepala))
    guard let words = try PDFText.of(issued.pdf) else { return }
    #expect(words.contains("PI-LOGIN-2026") && words.contains("1×24 jam") && words.contains("Hak akses"))
  }
}
