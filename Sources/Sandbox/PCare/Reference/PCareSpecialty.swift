/// A specialty with its parts (BPJS contract 3.12). Codes 3, 8, 26 and 30 are the contract's (4.8); the others are
/// the sandbox's own.
struct PCareSpecialty: Sendable {
  struct Part: Sendable {
    var code: String
    var name: String
    /// The hospital's poli.
    var poli: String

    var json: JSON {
      ["kdSubSpesialis": .string(code), "nmSubSpesialis": .string(name), "kdPoliRujuk": .string(poli)]
    }
  }

  var code: String
  var name: String
  var parts: [Part]

  static let all = [
    PCareSpecialty("ANA", "Anak", [("26", "ANAK", "ANA"), ("30", "ANAK HEMATOLOGI ONKOLOGI", "030")]),
    PCareSpecialty("BED", "Bedah", [("10", "BEDAH", "BED"), ("11", "BEDAH DIGESTIF", "011")]),
    PCareSpecialty(
      "INT", "Penyakit Dalam",
      [("3", "PENYAKIT DALAM", "INT"), ("8", "HEMATOLOGI - ONKOLOGI MEDIK", "008"), ("9", "GINJAL", "009")]),
    PCareSpecialty("JAN", "Jantung dan Pembuluh Darah", [("33", "JANTUNG DAN PEMBULUH DARAH", "JAN")]),
    PCareSpecialty("KLT", "Kulit Kelamin", [("41", "KULIT KELAMIN", "KLT")]),
    PCareSpecialty("MAT", "Mata", [("44", "MATA", "MAT")]),
    PCareSpecialty("OBG", "Obgyn", [("17", "OBGYN", "OBG")]),
    PCareSpecialty("PAR", "Paru", [("50", "PARU", "PAR")]),
    PCareSpecialty("SAR", "Saraf", [("52", "SARAF", "SAR")]),
    PCareSpecialty("THT", "THT-KL", [("57", "THT-KL", "THT")]),
  ]

  private init(_ code: String, _ name: String, _ parts: [(String, String, String)]) {
    self.code = code
    self.name = name
    self.parts = parts.map { Part(code: $0.0, name: $0.1, poli: $0.2) }
  }

  static func find(_ code: String) -> PCareSpecialty? { all.first { $0.code == code.uppercased() } }

  static func part(_ code: String?) -> Part? { all.lazy.flatMap(\.parts).first { $0.code == code } }

  var json: JSON { ["kdSpesialis": .string(code), "nmSpesialis": .string(name)] }
}
