import Testing
import Vocabulary

@testable import Clinic

@Suite("A typed laboratory result")
struct TypedResultTests {
  private let hemoglobin = LaboratoryTest.invented("HB", "Hemoglobin", unit: "g/dL", decimals: 1)
  private let leukocytes = LaboratoryTest.invented("LED", "LED", unit: "mm/h", decimals: 0)
  private let sputum = LaboratoryTest.invented(
    "BTA", "BTA dahak", type: .choice,
    choices: [.snomed("260385009", "Negatif"), Coded(system: "", code: "", display: "Scanty (1-9)")])

  @Test("A number is read with a comma or a point", arguments: ["12,5", "12.5", " 12,5 "])
  func number(typed: String) throws {
    #expect(
      try TypedResult.parse(typed, for: hemoglobin) == .quantity(ExactDecimal(scaled: 125, decimals: 1)))
  }

  @Test(
    "What is no number, has too many decimals or cannot be is refused with a sentence",
    arguments: [
      ("abc", "angka"), ("12,55", "1 angka di belakang koma"), ("125", "tidak mungkin"),
      ("-3", "tidak mungkin"),
      ("12,5,1", "angka"),
    ])
  func refused(typed: String, says: String) {
    #expect { try TypedResult.parse(typed, for: hemoglobin) } throws: { error in
      (error as? Problem)?.sentence.contains(says) == true
    }
  }

  @Test("A whole number takes no comma")
  func whole() {
    #expect(throws: Problem("Isi angka bulat, tanpa koma.")) { try TypedResult.parse("3,5", for: leukocytes) }
  }

  @Test("A choice is one of the list; without a code it stays words")
  func choice() throws {
    #expect(try TypedResult.parse("Negatif", for: sputum) == .coded(.snomed("260385009", "Negatif")))
    #expect(try TypedResult.parse("Scanty (1-9)", for: sputum) == .text("Scanty (1-9)"))
    #expect(throws: Problem.self) { try TypedResult.parse("mungkin", for: sputum) }
  }
}

extension LaboratoryTest {
  static func invented(
    _ code: String, _ name: String, type: ValueType = .number, unit: String = "", decimals: Int = 0,
    choices: [Coded] = []
  ) -> LaboratoryTest {
    LaboratoryTest(
      code: code, name: name, loinc: nil, unit: unit, specimen: nil, valueType: type, decimals: decimals,
      choices: choices)
  }
}
