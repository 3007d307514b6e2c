/// Spelling of classification codes as the platform wants it. Contract §12.
enum ClassificationCode {
  /// `J00`, `E11.9`: a dot after three characters.
  static func icd10(_ code: String) -> String { dotted(code, after: 3) }

  /// `89.52`, `93.9`: a dot after two digits.
  static func icd9cm(_ code: String) -> String { dotted(code, after: 2) }

  private static func dotted(_ code: String, after length: Int) -> String {
    let plain = code.uppercased().filter { $0.isLetter || $0.isNumber }
    return plain.count > length ? "\(plain.prefix(length)).\(plain.dropFirst(length))" : plain
  }
}
