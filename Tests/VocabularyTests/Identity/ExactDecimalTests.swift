import Testing
import Vocabulary

@Suite struct ExactDecimalTests {
  @Test(
    "A decimal is read with comma or point and written without noise",
    arguments: [
      ("36,8", "36.8", "36,8"), ("120", "120", "120"), ("0.05", "0.05", "0,05"), ("-0,5", "-0.5", "-0,5"),
    ])
  func readAndWritten(typed: String, text: String, comma: String) {
    #expect(ExactDecimal(typed)?.text == text)
    #expect(ExactDecimal(typed)?.comma == comma)
  }

  @Test("What is no decimal is refused", arguments: ["", "abc", "1,2,3", "1,", "3.1234567", "١٢"])
  func refused(typed: String) { #expect(ExactDecimal(typed) == nil) }

  @Test("Equal amounts are equal whatever their decimals")
  func equality() {
    #expect(ExactDecimal("36.80") == ExactDecimal("36,8"))
    #expect(ExactDecimal("36.80")?.hashValue == ExactDecimal("36.8")?.hashValue)
    #expect(ExactDecimal(scaled: 368, decimals: 1) < ExactDecimal(37))
  }

  @Test("Rounding is half away from zero")
  func rounding() {
    #expect(ExactDecimal("22.345")?.rounded(to: 1).text == "22.3")
    #expect(ExactDecimal("22.35")?.rounded(to: 1).text == "22.4")
    #expect(ExactDecimal("-22.35")?.rounded(to: 1).text == "-22.4")
  }
}
