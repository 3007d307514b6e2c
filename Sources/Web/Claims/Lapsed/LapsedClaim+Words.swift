import Clinic
import JKN
import Vocabulary

extension LapsedClaim {
  /// Why its day had no agreement: `Perjanjian berakhir 9 Nov 2026 (masalah hukum)`.
  var happened: String {
    switch lapse {
    case .ended(let gap): "Perjanjian berakhir \(Indonesian.day(gap.lastDay)) (\(gap.why.lowercased()))"
    case .over(let name, let last, _): "Masa perjanjian \(name) habis \(Indonesian.day(last))"
    case .notBegun(let first): "Perjanjian baru mulai \(Indonesian.day(first))"
    }
  }

  /// For the minutes of a recovery, with the days as they are typed.
  var about: String {
    let why =
      switch lapse {
      case .ended(let gap): "sesudah perjanjian berakhir \(TypedDate.write(gap.lastDay))"
      case .over(_, let last, _): "sesudah masa perjanjian habis \(TypedDate.write(last))"
      case .notBegun(let first): "sebelum perjanjian mulai \(TypedDate.write(first))"
      }
    return "Klaim \(number), pelayanan \(TypedDate.write(day)) \(why)"
  }
}
