/// `POST` and `PUT tindakan`, one procedure of a visit (contract 3.13). Every key is written, empty ones as null.
struct Tindakan: Sendable, Equatable {
  /// 0 for a new one.
  var kdTindakanSK = 0
  var noKunjungan: String
  var kdTindakan: String
  /// Whole rupiah, at most the list's `maxTarif`.
  var biaya: Int
  var keterangan: String?
  var hasil = 0
}

extension Tindakan: Encodable {
  private enum Key: String, CodingKey {
    case kdTindakanSK, noKunjungan, kdTindakan, biaya, keterangan, hasil
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kdTindakanSK, forKey: .kdTindakanSK)
    try container.encode(noKunjungan, forKey: .noKunjungan)
    try container.encode(kdTindakan, forKey: .kdTindakan)
    try container.encode(biaya, forKey: .biaya)
    try container.encode(keterangan, forKey: .keterangan)
    try container.encode(hasil, forKey: .hasil)
  }
}
