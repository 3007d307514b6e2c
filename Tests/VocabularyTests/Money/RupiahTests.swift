import Testing
import Vocabulary

@Suite struct RupiahTests {
  @Test(
    "Rupiah are written with points between the thousands",
    arguments: [
      (0, "Rp0"), (999, "Rp999"), (1_000, "Rp1.000"), (89_232_500, "Rp89.232.500"), (-1_500, "-Rp1.500"),
    ])
  func text(amount: Int64, text: String) { #expect(Rupiah(amount).text == text) }
}
