import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Dates as P-Care writes them (contract 2.1)")
struct WireDateTests {
  @Test("A day is written dd-MM-yyyy and read back")
  func roundTrip() throws {
    let day = try #require(CalendarDate(year: 2026, month: 2, day: 3))
    #expect("\(WireDate(day))" == "03-02-2026")
    #expect(WireDate("03-02-2026")?.day == day)
  }

  @Test(
    "Everything else is refused",
    arguments: [
      "", "2026-02-03", "3-2-2026", "30-02-2026", "03-13-2026", "03-02-26", "0a-02-2026", "03022026",
    ])
  func refused(text: String) {
    #expect(WireDate(text) == nil)
  }
}
