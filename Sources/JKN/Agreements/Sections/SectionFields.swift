import Vocabulary

/// The largest figures a terms file or a case may hold; all arithmetic is safe below them.
enum Limit {
  /// Rupiah of one tariff.
  static let tariff: ClosedRange<Int64> = 0...1_000_000_000
  /// Rupiah of any amount.
  static let money: ClosedRange<Int64> = 0...1_000_000_000_000_000
  static let count: ClosedRange<Int64> = 0...1_000_000_000
  static let age: ClosedRange<Int64> = 0...130
  static let percent: ClosedRange<Int64> = 0...100
  static let days: ClosedRange<Int64> = 0...36_500
}

extension JSONField {
  func money(in range: ClosedRange<Int64> = Limit.money) throws(Problem) -> Rupiah {
    Rupiah(try integer(in: range))
  }

  func count(in range: ClosedRange<Int64> = Limit.count) throws(Problem) -> Int {
    Int(try integer(in: range))
  }
}
