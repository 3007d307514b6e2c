/// What stands on a specimen's label: the order's number and a letter.
enum SpecimenNumber {
  /// `L-20261121-0001-A`; after Z come AA, AB …
  static func of(_ order: String, index: Int) -> String {
    var letters = ""
    var rest = index
    repeat {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return "\(order)-\(letters)"
  }
}
