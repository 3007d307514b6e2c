/// Forms of codes whose full lists are not public here: check digits catch most typing errors.
enum CodeForms {
  /// ICD-10 as the platform wants it: with a dot after three characters (contract section 12).
  static func isICD10(_ code: String) -> Bool {
    code.wholeMatch(of: /[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,2})?/) != nil
  }

  /// ICD-9-CM procedures: with a dot after two digits.
  static func isICD9CM(_ code: String) -> Bool {
    code.wholeMatch(of: /[0-9]{2}(\.[0-9]{1,2})?/) != nil
  }

  /// LOINC numbers end in a Luhn check digit; the numbers of answers (LA) and parts (LP) do not always.
  static func isLOINC(_ code: String) -> Bool {
    guard let match = code.wholeMatch(of: /(L[AP])?([0-9]+)-([0-9])/) else { return false }
    return match.1 != nil || luhn(match.2) == Int(match.3)
  }

  private static func luhn(_ digits: Substring) -> Int {
    let sum = digits.reversed().compactMap(\.wholeNumberValue).enumerated().reduce(0) { sum, digit in
      let value = digit.offset.isMultiple(of: 2) ? digit.element * 2 : digit.element
      return sum + value / 10 + value % 10
    }
    return (10 - sum % 10) % 10
  }

  /// SNOMED CT identifiers have 6 to 18 digits and end in a Verhoeff check digit.
  static func isSNOMED(_ code: String) -> Bool {
    guard (6...18).contains(code.utf8.count) else { return false }
    var check = 0
    for (position, character) in code.utf8.reversed().enumerated() {
      guard (0x30...0x39).contains(character) else { return false }
      check = verhoeffProduct[check][verhoeffPermutation[position % 8][Int(character) - 0x30]]
    }
    return check == 0
  }

  private static let verhoeffProduct = table(
    "0123456789 1234067895 2340178956 3401289567 4012395678 5987604321 6598710432 7659821043 8765932104 9876543210"
  )
  private static let verhoeffPermutation = table(
    "0123456789 1576283094 5803796142 8916043527 9453126870 4286573901 2793806415 7046913258")

  private static func table(_ text: String) -> [[Int]] {
    text.split(separator: " ").map { $0.compactMap(\.wholeNumberValue) }
  }

  /// KFA: 91 ingredient, 92 template, 93 product, 94 packaging, VG vaccine group; devices begin otherwise
  /// (contract section 6.7).
  static func isKFA(_ code: String) -> Bool {
    code.wholeMatch(of: /[0-9]{8}|VG[0-9]+/) != nil
  }

  /// UCUM units: printable, without spaces.
  static func isUCUM(_ code: String) -> Bool {
    !code.isEmpty && code.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  /// Kemkes codes: letters and six digits, or a number taken over from elsewhere.
  static func isKemkes(_ code: String) -> Bool {
    code.wholeMatch(of: /[A-Z]{1,4}[0-9]{5,6}|[0-9]{6,18}|grup[0-9]-icdmm/) != nil
  }

  static func isAnything(_ code: String) -> Bool { !code.isEmpty }
}
