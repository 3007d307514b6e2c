/// A procedure of a visit as P-Care lists it (contract 3.13).
struct TindakanEntry: Sendable, Equatable {
  let kdTindakanSK: String
  let kdTindakan: String?
  /// Whole rupiah.
  let biaya: Int?
  let keterangan: String?
  let hasil: Double?
}

extension TindakanEntry: Decodable {
  private enum Key: String, CodingKey { case kdTindakanSK, kdTindakan, biaya, keterangan, hasil }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdTindakanSK = try container.identity(.kdTindakanSK)
    kdTindakan = container.text(.kdTindakan)
    biaya = container.whole(.biaya)
    keterangan = container.text(.keterangan)
    hasil = container.number(.hasil)
  }
}
