import Testing
import Vocabulary

@Suite struct FractionTests {
  @Test(
    "A fraction is written as a plain decimal",
    arguments: [
      (Fraction(1, over: 3), "0.333333333333"), (Fraction(2, over: 3), "0.666666666667"),
      (Fraction(5), "5"), (Fraction(0), "0"), (Fraction(1, over: 1000), "0.001"),
      (Fraction(-7, over: 2), "-3.5"),
      (Fraction(9_999_999_999_999, over: 10_000_000_000_000), "1"),
    ])
  func written(value: Fraction, text: String) { #expect(value.text() == text) }

  @Test("A half is rounded up, away from zero")
  func rounding() {
    #expect(Fraction(5, over: 2).roundedHalfUp == 3)
    #expect(Fraction(49, over: 20).roundedHalfUp == 2)
    #expect(Fraction(-5, over: 2).roundedHalfUp == -3)
  }

  @Test("Fractions compare exactly, however they are written")
  func comparing() {
    #expect(Fraction(3, over: 120) * 100 == Fraction(5, over: 2))
    #expect(Fraction(1, over: 3) + Fraction(1, over: 6) == Fraction(1, over: 2))
    #expect(Fraction(1, over: 3) < Fraction(334, over: 1000))
    #expect(Fraction.ratio(1, of: 0) == nil)
  }
}
