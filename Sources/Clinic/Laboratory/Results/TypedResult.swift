import Vocabulary

/// Reads what was typed for a test, by the kind of value the test has.
enum TypedResult {
  static func parse(_ typed: String, for test: LaboratoryTest) throws(Problem) -> Observation.Value {
    let text = typed.trimmingBlanks
    switch test.valueType {
    case .number: return .quantity(try number(text, test))
    case .choice: return try choice(text, test)
    case .text:
      guard text.count <= 1000 else { throw Problem("Paling panjang 1000 huruf.") }
      return .text(text)
    }
  }

  private static func number(_ text: String, _ test: LaboratoryTest) throws(Problem) -> ExactDecimal {
    guard let number = ExactDecimal(text) else {
      throw Problem("Isi dengan angka, misalnya \(example(test)); yang terisi “\(text)”.")
    }
    guard number.decimals <= test.decimals else {
      throw Problem(
        test.decimals == 0
          ? "Isi angka bulat, tanpa koma." : "Paling banyak \(test.decimals) angka di belakang koma.")
    }
    let limits = PlausibleResults.limits(for: test)
    guard limits.contains(number) else {
      throw Problem(
        """
        \(number.comma) \(test.unit) tidak mungkin; periksa angkanya \
        (\(limits.lowerBound.comma) sampai \(limits.upperBound.comma)).
        """)
    }
    return number
  }

  private static func choice(_ text: String, _ test: LaboratoryTest) throws(Problem) -> Observation.Value {
    guard let found = test.choices.first(where: { $0.display == text }) else {
      throw Problem("Pilih salah satu: \(test.choices.map(\.display).joined(separator: ", ")).")
    }
    return found.code.isEmpty ? .text(found.display) : .coded(found)
  }

  private static func example(_ test: LaboratoryTest) -> String {
    test.decimals == 0 ? "12" : "12," + String(repeating: "5", count: test.decimals)
  }
}
