import Vocabulary

/// The parts of an address and the blood group.
enum AddressParts {
  static func street(_ typed: String) throws(Problem) -> String {
    guard typed.count <= 200 else { throw Problem("Alamat paling banyak 200 huruf.") }
    return typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// RT and RW: written with three digits, as on the identity card.
  static func neighbourhood(_ typed: String) throws(Problem) -> String {
    guard let number = Int(typed), (0...999).contains(number), typed.utf8.count <= 3 else {
      throw Problem("RT dan RW berupa angka 1 sampai 999.")
    }
    return String(repeating: "0", count: 3 - String(number).count) + String(number)
  }

  /// Kemendagri code of a district (6 digits) or a village (10 digits); dots are allowed.
  static func region(_ typed: String) throws(Problem) -> String {
    let code = typed.filter { $0 != "." && !$0.isWhitespace }
    guard code.utf8.allSatisfy({ (48...57).contains($0) }), [6, 10].contains(code.utf8.count) else {
      throw Problem("Pilih desa atau kecamatan dari daftar.")
    }
    return code
  }

  static let bloodGroups = ["A", "B", "AB", "O"]

  static func bloodGroup(_ typed: String) throws(Problem) -> String {
    let group = typed.uppercased()
    guard bloodGroups.contains(group) else { throw Problem("Golongan darah A, B, AB, atau O.") }
    return group
  }
}
