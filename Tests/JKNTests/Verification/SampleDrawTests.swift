import Testing
import Vocabulary

@testable import JKN

@Suite("Samples that can be drawn again")
struct SampleDrawTests {
  private let population = (1...200).map { "kunjungan-\($0)" }

  @Test("The same seed gives the same items in the same order, whatever order the population came in")
  func permutation() {
    let draw = SampleDraw(seed: 20_261_121, size: 25)
    let first = draw.items(of: population)
    #expect(draw.items(of: population.reversed()) == first)
    #expect(draw.items(of: population.shuffled() + population.prefix(50)) == first)
    #expect(first.count == 25 && Set(first).count == 25 && Set(first).isSubset(of: population))
  }

  @Test("What was drawn once is drawn for ever: known seeds have known samples")
  func known() {
    let letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"]
    #expect(SampleDraw(seed: 0, size: 5).items(of: letters) == Self.byHand(letters, seed: 0, size: 5))
    #expect(SampleDraw(seed: 0, size: 5).items(of: letters) == KnownSample.seed0)
    #expect(SampleDraw(seed: 42, size: 5).items(of: letters) == KnownSample.seed42)
  }

  /// The description in the documentation comment, written down a second time.
  private static func byHand(_ sorted: [String], seed: UInt64, size: Int) -> [String] {
    var (items, state) = (sorted, seed)
    for place in 0..<size {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      mixed ^= mixed >> 31
      let left = UInt64(items.count - place)
      items.swapAt(place, place + Int(mixed.multipliedFullWidth(by: left).high))
    }
    return Array(items.prefix(size))
  }

  @Test("A smaller population is taken whole; nothing is drawn from nothing")
  func small() {
    #expect(SampleDraw(seed: 7, size: 10).items(of: ["b", "a", "b"]).sorted() == ["a", "b"])
    #expect(SampleDraw(seed: 7, size: 10).items(of: [String]()).isEmpty)
    #expect(SampleDraw(seed: 7, size: -1).items(of: ["a"]).isEmpty)
  }

  @Test("A larger sample begins with the smaller one of the same seed")
  func growing() {
    let (small, large) = (SampleDraw(seed: 9, size: 10), SampleDraw(seed: 9, size: 40))
    #expect(Array(large.items(of: population).prefix(10)) == small.items(of: population))
  }

  @Test("Over many seeds every item comes as often as any other")
  func distribution() {
    let items = (0..<20).map { "k\($0)" }
    var drawn: [String: Int] = [:]
    for seed in 0..<4000 {
      for item in SampleDraw(seed: UInt64(seed), size: 5).items(of: items) { drawn[item, default: 0] += 1 }
    }
    // 4,000 draws of 5 from 20: 1,000 each; five standard deviations are 137.
    #expect(drawn.count == 20)
    #expect(drawn.values.allSatisfy { (863...1137).contains($0) })
  }
}
