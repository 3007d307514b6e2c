import Clinic
import Vocabulary

/// Counts and prices, as the forms of claims ask for them.
extension TypedAnswers {
  mutating func count(_ name: String, orWithout standard: Int? = nil) -> Int {
    guard let text = form[name] else {
      if let standard { return standard }
      problems.add(name, "Isi angkanya.")
      return 0
    }
    guard let count = Int(text), count >= 0 else {
      problems.add(name, "Isi angka bulat.")
      return 0
    }
    return count
  }

  /// Whole rupiah, with or without points; nil without a problem where nothing was typed.
  mutating func price(_ name: String) -> Rupiah? {
    guard let text = form[name] else { return nil }
    guard let amount = WrittenRupiah.read(text), amount >= .zero else {
      problems.add(name, "Isi rupiah bulat, misalnya 650.000.")
      return nil
    }
    return amount
  }
}
