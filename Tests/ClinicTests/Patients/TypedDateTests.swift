import Clinic
import Testing
import Vocabulary

@Suite("Dates as people type them")
struct TypedDateTests {
  @Test(
    "All these are the seventeenth of August 1945",
    arguments: [
      "17-08-1945", "17/8/45", "17.8.1945", "17081945", "17 agustus 1945", "17 Agt 45", "17 AGU 1945",
      "1945-08-17",
    ])
  func independence(_ typed: String) {
    #expect(TypedDate.read(typed, asOf: Desk.day)?.iso == "1945-08-17")
  }

  @Test("A year of two digits never lies in the future")
  func centuries() {
    #expect(TypedDate.read("20/11/26", asOf: Desk.day)?.year == 2026)
    #expect(TypedDate.read("21/11/26", asOf: Desk.day)?.year == 1926)
  }

  @Test(
    "What is no date is none",
    arguments: ["", "31-02-2000", "17-13-1945", "17 ag 1945", "siti", "1-2", "17-08-194"])
  func none(_ typed: String) {
    #expect(TypedDate.read(typed, asOf: Desk.day) == nil)
  }
}
