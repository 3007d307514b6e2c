public import Store
public import Vocabulary

/// What is normal for one test, one sex (or both) and one span of ages.
public struct LaboratoryRange: Sendable, Hashable {
  public let test: String
  /// `nil` for both.
  public let sex: Sex?
  /// The ages in days for which it holds.
  public let ages: Range<Int>
  public let range: ReferenceRange
  /// Where it was published.
  public let source: String

  /// The range for a patient of this sex and age; `nil` when there is none.
  public static func find(
    _ test: String, sex: Sex, ageInDays: Int, in tx: ReadTransaction
  ) throws -> ReferenceRange? {
    let found: SQL = """
      SELECT content FROM laboratory_range
      WHERE test = \(test) AND (sex IS NULL OR sex = \(sex)) AND age_from_days <= \(ageInDays)
        AND (age_below_days IS NULL OR age_below_days > \(ageInDays))
      ORDER BY age_from_days DESC LIMIT 1
      """
    return try tx.first(found) { try decodedContent(of: $0) }
  }
}

extension RowFormat<LaboratoryRange> {
  static var ranges: RowFormat {
    RowFormat("test sex age_from_days age_below_days low high critical_low critical_high normal source") {
      row throws(CSVProblem) in
      let from = try row.integer("age_from_days")
      let below = try row.optionalInteger("age_below_days") ?? Int.max
      guard 0 <= from, from < below else {
        throw row.problem("age_below_days", "Umur batas atas harus lebih besar daripada batas bawah.")
      }
      return LaboratoryRange(
        test: try row.required("test"), sex: row.text("sex").isEmpty ? nil : try row.choice("sex"),
        ages: from..<below,
        range: ReferenceRange(
          low: try row.decimal("low"), high: try row.decimal("high"),
          criticalLow: try row.decimal("critical_low"), criticalHigh: try row.decimal("critical_high"),
          text: row.text("normal")),
        source: try row.required("source"))
    }
  }
}

extension CSVRow {
  fileprivate func decimal(_ column: String) throws(CSVProblem) -> ExactDecimal? {
    guard let text = optional(column) else { return nil }
    guard let number = ExactDecimal(text) else { throw problem(column, "“\(text)” bukan bilangan.") }
    return number
  }
}
