import Testing
import Vocabulary

@testable import Clinic

@Suite("What a result means")
struct ResultInterpretationTests {
  private let range = ReferenceRange(
    low: ExactDecimal("12,0"), high: ExactDecimal("16,0"), criticalLow: ExactDecimal("7"),
    criticalHigh: ExactDecimal("20"), text: "")

  @Test(
    "A limit is still normal, a critical limit is already critical",
    arguments: [
      ("6,9", LaboratoryResult.Interpretation.criticalLow), ("7", .criticalLow), ("7,1", .low),
      ("11,9", .low),
      ("12", .normal), ("12,0", .normal), ("16", .normal), ("16,1", .high), ("19,9", .high),
      ("20,0", .criticalHigh),
      ("21", .criticalHigh),
    ])
  func numbers(typed: String, meaning: LaboratoryResult.Interpretation) throws {
    let value = Observation.Value.quantity(try #require(ExactDecimal(typed)))
    #expect(ResultInterpretation(value, unit: "g/dL", range: range).code == meaning)
  }

  @Test("The reason names the value and the limit")
  func reason() throws {
    let value = Observation.Value.quantity(try #require(ExactDecimal("10,2")))
    #expect(ResultInterpretation(value, unit: "g/dL", range: range).reason == "10,2 g/dL di bawah 12,0 g/dL")
  }

  @Test("Words are compared with what is normal in words")
  func words() {
    let range = ReferenceRange(low: nil, high: nil, criticalLow: nil, criticalHigh: nil, text: "Negatif")
    #expect(ResultInterpretation(.text("negatif"), unit: "", range: range).code == .normal)
    #expect(ResultInterpretation(.coded(.snomed("1", "Positif")), unit: "", range: range).code == .abnormal)
  }

  @Test("Without a range nothing is claimed")
  func none() {
    #expect(ResultInterpretation(.text("Positif"), unit: "", range: nil).code == nil)
  }

  @Test(
    "A range with one limit reads as one",
    arguments: [
      ("12", "", "≥ 12 mg/dL"), ("", "200", "≤ 200 mg/dL"), ("70", "140", "70 – 140 mg/dL"),
    ])
  func printed(low: String, high: String, words: String) {
    let range = ReferenceRange(
      low: ExactDecimal(low), high: ExactDecimal(high), criticalLow: nil, criticalHigh: nil, text: "")
    #expect(range.words(unit: "mg/dL") == words)
  }

  @Test("Specimens of one order are lettered, past Z as well")
  func letters() {
    #expect(
      [0, 25, 26, 27, 52].map { SpecimenNumber.of("L", index: $0) } == ["L-A", "L-Z", "L-AA", "L-AB", "L-BA"])
  }
}
