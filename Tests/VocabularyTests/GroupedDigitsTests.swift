import Testing
import Vocabulary

@Suite struct GroupedDigitsTests {
  @Test(
    "A point stands between thousands, and the sign is left to who writes it",
    arguments: [(0, "0"), (999, "999"), (1000, "1.000"), (-1_021_480, "1.021.480")])
  func grouped(value: Int, text: String) { #expect(value.groupedDigits == text) }
}
