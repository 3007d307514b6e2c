import JKN
import Testing
import Vocabulary

@Suite("Whether there is an agreement on a day, and why not")
struct AgreementLapseTests {
  private static let gap = AgreementCourse.Gap(
    lastDay: day("2024-06-30"), resumedOn: day("2024-09-01"), why: "Kecurangan", source: "PKS 004 Ps.12(1)b")

  private func lapse(_ iso: String, _ course: AgreementCourse = .unbroken) -> AgreementLapse? {
    AgreementLapse(
      on: day(iso), course, "bontang-2024", from: day("2024-01-01"), until: day("2024-12-31"),
      next: day("2025-02-01"))
  }

  @Test("Within the term nothing is said, on its first and its last day too")
  func holds() {
    for iso in ["2024-01-01", "2024-06-15", "2024-12-31"] { #expect(lapse(iso) == nil) }
    #expect(AgreementLapse(on: day("2031-01-01"), .unbroken, "x", from: day("2023-01-09"), until: nil) == nil)
  }

  @Test("Before the term it has not begun; after it it is over, with the next one's first day")
  func term() {
    #expect(lapse("2023-12-31") == .notBegun(first: day("2024-01-01")))
    #expect(
      lapse("2025-01-01")
        == .over(name: "bontang-2024", last: day("2024-12-31"), next: day("2025-02-01")))
  }

  @Test("An early end goes before the printed term, from the day after the last one to the new agreement")
  func ended() {
    let course = AgreementCourse([Self.gap])
    #expect(lapse("2024-06-30", course) == nil)
    #expect(lapse("2024-07-01", course) == .ended(Self.gap))
    #expect(lapse("2024-08-31", course) == .ended(Self.gap))
    #expect(lapse("2024-09-01", course) == nil)
  }

  private func recorded(
    _ iso: String, _ begins: [String], _ course: AgreementCourse = .unbroken
  ) -> AgreementLapse? {
    AgreementLapse(
      on: day(iso), course, "bontang-2024", from: day("2024-01-01"), until: day("2024-12-31"),
      begins: begins.map { day($0) })
  }

  @Test(
    "What is only shipped says nothing; what was recorded says since when, until when, and what comes next")
  func begins() {
    #expect(recorded("2025-01-01", []) == nil)
    #expect(recorded("2025-01-01", ["2025-02-01"]) == .notBegun(first: day("2025-02-01")))
    #expect(
      recorded("2025-01-01", ["2025-03-01", "2025-02-01", "2024-01-01"])
        == .over(name: "bontang-2024", last: day("2024-12-31"), next: day("2025-02-01")))
    #expect(recorded("2023-12-31", ["2023-06-01"]) == .notBegun(first: day("2024-01-01")))
    #expect(recorded("2024-12-31", []) == nil)
    #expect(recorded("2024-07-01", [], AgreementCourse([Self.gap])) == .ended(Self.gap))
  }
}
