extension Indonesian {
  /// `41 th 8 bl 8 hr`; a newborn's years and months are left out: `8 hr`.
  static func age(years: Int, months: Int, days: Int) -> String {
    var parts: [String] = []
    if years > 0 { parts.append("\(years) th") }
    if years > 0 || months > 0 { parts.append("\(months) bl") }
    parts.append("\(days) hr")
    return parts.joined(separator: " ")
  }

  /// A NIK with its middle hidden, as it stands in the head line: `3204••••••••9031`.
  static func masked(nik: String) -> String {
    guard nik.count > 8 else { return String(repeating: "•", count: nik.count) }
    return nik.prefix(4) + String(repeating: "•", count: nik.count - 8) + nik.suffix(4)
  }
}
