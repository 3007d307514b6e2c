import Testing
import Vocabulary

@testable import sehat

@Suite("The night's look for fraud")
struct FraudKeeperTests {
  @Test("It is time once a night, at two, however often it is asked")
  func night() {
    let day = CalendarDate(dayNumber: 20_777)
    func at(_ hour: Int, _ minute: Int = 0, _ days: Int = 0) -> Instant {
      FacilityZone.wib.instant(on: day.adding(days: days), hour: hour, minute: minute)
    }
    #expect(!FraudKeeper.isNight(between: at(1, 50), at(1, 55)))
    #expect(FraudKeeper.isNight(between: at(1, 58), at(2, 3)))
    #expect(!FraudKeeper.isNight(between: at(2, 3), at(2, 8)))
    #expect(FraudKeeper.isNight(between: at(23), at(4, 0, 1)))
  }
}
