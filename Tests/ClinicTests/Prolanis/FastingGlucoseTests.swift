import Testing
import Vocabulary

@testable import Clinic

@Suite("Controlled diabetes")
struct FastingGlucoseTests {
  private func state(_ tests: KeyValuePairs<String, String>) async throws -> ProlanisMember.State {
    let visit = try await OpenVisit.make()
    try await visit.clinic.run(
      JoinProlanis(visit.patient.id, .diabetes, mayContact: true, on: try day("2026-11-01")),
      by: visit.demo.actor(.dokter))
    try await visit.start()
    for (test, value) in tests {
      try await visit.report(test, value)
      visit.hands.turn(.seconds(60))
    }
    let members = try await visit.clinic.read(ReadProlanis(), by: visit.demo.actor(.dokter)).members
    return try #require(members.first).state
  }

  @Test(
    "Fasting glucose of 80 to 130 mg/dL is controlled, anything else is not",
    arguments: [
      ("79", ProlanisMember.State.uncontrolled), ("80", .controlled), ("130", .controlled),
      ("131", .uncontrolled),
    ])
  func fasting(value: String, expected: ProlanisMember.State) async throws {
    #expect(try await state(["GDP": value]) == expected)
  }

  @Test("A good random glucose or HbA1c does not make anybody controlled (PRO-17)")
  func others() async throws {
    #expect(try await state(["GDS": "110", "HBA1C": "5,5"]) == .unmeasured)
    #expect(try await state(["GDP": "180", "GDS": "110", "HBA1C": "5,5"]) == .uncontrolled)
  }

  @Test("Of two fasting values in a month the last one counts")
  func last() async throws {
    #expect(try await state(["GDP": "180", "GDP": "120"]) == .controlled)
  }
}
