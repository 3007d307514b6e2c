import JKN
import Testing
import Vocabulary

@Suite("How what came back of a loss falls on its claims")
struct FilledPartsTests {
  private let parts = [Rupiah(20_000), Rupiah(1), Rupiah(15_000)]

  @Test("One claim after the other, none more than it is, and the sum is what came")
  func order() {
    for amount in [0, 1, 19_999, 20_000, 20_001, 20_002, 35_000, 35_001] as [Int64] {
      let filled = Rupiah(amount).filling(parts)
      #expect(filled.reduce(Rupiah.zero, +) == Rupiah(amount))
      #expect(zip(filled, parts).allSatisfy { $0 <= $1 && $0 >= .zero })
    }
    #expect(Rupiah(20_002).filling(parts) == [Rupiah(20_000), Rupiah(1), Rupiah(1)])
  }

  @Test("More than all of them, less than nothing, and no claims")
  func edges() {
    #expect(Rupiah(40_000).filling(parts) == parts)
    #expect(Rupiah(-5).filling(parts) == [.zero, .zero, .zero])
    #expect(Rupiah(5).filling([]).isEmpty)
  }
}
