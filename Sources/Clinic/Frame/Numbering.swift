import Store
import Vocabulary

/// Numbers of prescriptions and laboratory orders: a letter, the day, a count from 1 without gaps.
enum Numbering {
  /// `R-20261121-0001`.
  static func next(
    _ letter: String, on day: CalendarDate, of facility: FacilityID, in tx: WriteTransaction
  ) throws -> String {
    let digits = day.iso.replacing("-", with: "")
    let count = String(try tx.next("\(letter)-\(digits)", of: facility.text))
    return "\(letter)-\(digits)-" + String(repeating: "0", count: max(0, 4 - count.count)) + count
  }
}
