/// A poli of the facility; those with `sick` take sick visits, the others healthy ones (BPJS contract 4.9).
struct PCarePoli: Sendable {
  var code: String
  var name: String
  var sick: Bool

  static let all = [
    PCarePoli(code: "001", name: "Umum", sick: true),
    PCarePoli(code: "002", name: "Gigi", sick: true),
    PCarePoli(code: "003", name: "K I A", sick: true),
    PCarePoli(code: "004", name: "Laboratorium", sick: true),
    PCarePoli(code: "005", name: "UGD", sick: true),
    PCarePoli(code: "008", name: "K B", sick: true),
    PCarePoli(code: "020", name: "Kunjungan Sehat 020", sick: false),
    PCarePoli(code: "021", name: "Kunjungan Sehat 021", sick: false),
  ]

  static func find(_ code: String?) -> PCarePoli? { all.first { $0.code == code } }

  /// The letter in front of a queue number.
  var letter: String {
    let index = Self.all.firstIndex { $0.code == code } ?? 0
    return String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
  }

  var json: JSON { ["kdPoli": .string(code), "nmPoli": .string(name), "poliSakit": .bool(sick)] }

  /// Without `poliSakit`, as a single registration shows it (Appendix A.1).
  var brief: JSON { ["kdPoli": .string(code), "nmPoli": .string(name)] }

  static let none: JSON = ["kdPoli": nil, "nmPoli": nil, "poliSakit": true]
}
