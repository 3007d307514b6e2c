import Testing
import Vocabulary

@testable import Clinic

@Suite("First expired, first out")
struct FirstExpiredFirstTests {
  private static let today = CalendarDate(dayNumber: 20_777)

  /// A small generator with a seed, so that a failing case can be run again.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private func shelf(_ dice: inout Dice) -> [StockBatch] {
    (0..<Int.random(in: 0...8, using: &dice)).map { index in
      StockBatch(
        id: StockBatchID(at: Instant(milliseconds: Int64(index)), using: &dice),
        facility: FacilityID(stored: "f"), drug: .invented(), lot: "\(index)",
        expiresOn: Self.today.adding(days: Int.random(in: -30...60, using: &dice)),
        quantity: Int.random(in: 0...40, using: &dice), receivedAt: Instant(milliseconds: Int64(index)))
    }
  }

  @Test(
    "Nothing expired is taken, no later batch before an earlier one, and as much as there is",
    arguments: 0..<400)
  func holds(seed: Int) {
    var dice = Dice(state: UInt64(seed) &* 7919 &+ 1)
    let shelf = shelf(&dice)
    let wanted = Int.random(in: 1...100, using: &dice)
    let until = Self.today.adding(days: Int.random(in: 0...20, using: &dice))
    let takes = FirstExpiredFirst.plan(wanted, from: shelf, lasting: until)
    let usable = shelf.filter { $0.expiresOn >= until }

    #expect(takes.allSatisfy { $0.batch.expiresOn >= until && 1...$0.batch.quantity ~= $0.quantity })
    #expect(takes.reduce(0) { $0 + $1.quantity } == min(wanted, usable.reduce(0) { $0 + $1.quantity }))
    #expect(Set(takes.map(\.batch.id)).count == takes.count)
    for take in takes {
      for earlier in usable where earlier.expiresOn < take.batch.expiresOn && earlier.quantity > 0 {
        #expect(takes.contains { $0.batch.id == earlier.id && $0.quantity == earlier.quantity })
      }
    }
  }
}
