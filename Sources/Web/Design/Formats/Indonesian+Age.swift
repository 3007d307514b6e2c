import Vocabulary

extension Indonesian {
  /// `41 th 8 bl 8 hr`; a newborn's years and months are left out: `8 hr`.
  static func age(_ age: Age) -> String {
    var parts: [String] = []
    if age.years > 0 { parts.append("\(age.years) th") }
    if age.years > 0 || age.months > 0 { parts.append("\(age.months) bl") }
    parts.append("\(age.days) hr")
    return parts.joined(separator: " ")
  }

  /// The shortest that still says it: `41 th`, `8 bl`, `8 hr`; for tables.
  static func shortAge(_ age: Age) -> String {
    if age.years > 0 { return "\(age.years) th" }
    return age.months > 0 ? "\(age.months) bl" : "\(age.days) hr"
  }
}
