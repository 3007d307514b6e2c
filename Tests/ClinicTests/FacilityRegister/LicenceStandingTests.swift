import Testing
import Vocabulary

@testable import Clinic

@Suite("How a licence stands on a day")
struct LicenceStandingTests {
  private static let start = CalendarDate(dayNumber: 20_000)

  private static func licence(_ from: Int, _ until: Int) -> PracticeLicence {
    PracticeLicence(
      id: PracticeLicenceID(stored: "\(from)-\(until)"), practitioner: PractitionerID(stored: "p"),
      number: "n",
      issuedOn: start.adding(days: from), validUntil: start.adding(days: until), enteredOn: nil)
  }

  @Test(
    "Ninety days before its end it warns, thirty days before louder, and after its last day it is over",
    arguments: [
      (91, LicenceStanding.valid(until: start.adding(days: 91))),
      (90, .endsSoon(until: start.adding(days: 90))),
      (31, .endsSoon(until: start.adding(days: 31))), (30, .urgent(until: start.adding(days: 30))),
      (0, .urgent(until: start)), (-1, .expired(on: start.adding(days: -1))),
    ])
  func edges(until: Int, expected: LicenceStanding) {
    #expect(LicenceStanding.of([Self.licence(-400, until)], on: Self.start) == expected)
  }

  @Test("None, or one that begins tomorrow, is none today")
  func missing() {
    #expect(LicenceStanding.of([], on: Self.start) == .missing)
    #expect(LicenceStanding.of([Self.licence(1, 400)], on: Self.start) == .missing)
  }

  @Test(
    "For any licences: practice is allowed on a day exactly when one of them holds on it, and through to the end found"
  )
  func property() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let licences = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
        let from = Int.random(in: -60...60, using: &generator)
        return Self.licence(from, from + Int.random(in: 0...80, using: &generator))
      }
      func holds(_ day: CalendarDate) -> Bool {
        licences.contains { $0.issuedOn <= day && day <= $0.validUntil }
      }
      let standing = LicenceStanding.of(licences, on: Self.start)
      #expect(standing.allowsPractice == holds(Self.start))
      guard let end = LicenceStanding.end(of: licences, from: Self.start) else {
        #expect(!holds(Self.start))
        continue
      }
      #expect((0...end.days(since: Self.start)).allSatisfy { holds(Self.start.adding(days: $0)) })
      #expect(!holds(end.adding(days: 1)))
    }
  }
}
