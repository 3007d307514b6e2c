/// `POST obat/kunjungan`, one drug of a visit (contract 3.8). Every key is written, empty ones as null.
struct Obat: Sendable, Equatable {
  var noKunjungan: String
  /// Part of a compound.
  var racikan = false
  /// Nil for the first drug of a compound: P-Care answers the code for the others.
  var kdRacikan: String?
  var name: Name
  /// Times a day, and how many each time.
  var signa1: Int
  var signa2: Int
  var jmlObat: Int
  /// Amount asked for in a compound.
  var jmlPermintaan = 0

  enum Name: Sendable, Equatable {
    /// A drug of the DPHO list by its code.
    case dpho(code: String)
    /// A drug outside that list, by name.
    case free(String)
  }
}

extension Obat: Encodable {
  private enum Key: String, CodingKey {
    case kdObatSK, noKunjungan, racikan, kdRacikan, obatDPHO, kdObat, signa1, signa2, jmlObat
    case jmlPermintaan, nmObatNonDPHO
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(0, forKey: .kdObatSK)
    try container.encode(noKunjungan, forKey: .noKunjungan)
    try container.encode(racikan, forKey: .racikan)
    try container.encode(kdRacikan, forKey: .kdRacikan)
    switch name {
    case .dpho(let code):
      try container.encode(true, forKey: .obatDPHO)
      try container.encode(code, forKey: .kdObat)
      try container.encode("-", forKey: .nmObatNonDPHO)
    case .free(let name):
      try container.encode(false, forKey: .obatDPHO)
      try container.encodeNil(forKey: .kdObat)
      try container.encode(name, forKey: .nmObatNonDPHO)
    }
    try container.encode(signa1, forKey: .signa1)
    try container.encode(signa2, forKey: .signa2)
    try container.encode(jmlObat, forKey: .jmlObat)
    try container.encode(jmlPermintaan, forKey: .jmlPermintaan)
  }
}
