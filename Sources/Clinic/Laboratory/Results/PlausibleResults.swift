import Vocabulary

/// Between which numbers a result can be true at all: beyond them it was mistyped. Wide on purpose, so that no sick
/// patient's value is refused; limits by LOINC code, else by unit (UCUM), else no negative number.
enum PlausibleResults {
  static func limits(for test: LaboratoryTest) -> ClosedRange<ExactDecimal> {
    test.loinc.flatMap { byCode[$0.code] } ?? byUnit[test.unit] ?? limits("0", "100000")
  }

  private static let byCode: [String: ClosedRange<ExactDecimal>] = [
    "718-7": limits("1", "30"),  // hemoglobin, g/dL
    "4544-3": limits("5", "80"),  // hematocrit, %
    "6690-2": limits("0", "1000"),  // leukocytes, 10*3/uL
    "777-3": limits("0", "5000"),  // platelets, 10*3/uL
    "4548-4": limits("2", "25"),  // HbA1c, %
    "2345-7": limits("5", "2000"),  // glucose, mg/dL
    "2339-0": limits("5", "2000"),
    "1558-6": limits("5", "2000"),
    "3084-1": limits("0.1", "40"),  // urate, mg/dL
    "2160-0": limits("0.05", "50"),  // creatinine, mg/dL
    "2571-8": limits("5", "20000"),  // triglycerides, mg/dL
  ]

  private static let byUnit: [String: ClosedRange<ExactDecimal>] = [
    "%": limits("0", "100"),
    "fL": limits("30", "200"),
    "pg": limits("5", "100"),
    "g/dL": limits("0", "100"),
    "mg/dL": limits("0", "5000"),
    "mm/h": limits("0", "250"),
    "10*6/uL": limits("0.1", "15"),
    "U/L": limits("0", "100000"),
    "[pH]": limits("3", "10"),
    "{Spec grav}": limits("0.9", "1.1"),
    "/[HPF]": limits("0", "10000"),
  ]

  private static func limits(_ low: String, _ high: String) -> ClosedRange<ExactDecimal> {
    (ExactDecimal(low) ?? ExactDecimal(0))...(ExactDecimal(high) ?? ExactDecimal(100_000))
  }
}
