/// A procedure of a visit as P-Care lists it (contract 3.13).
struct TindakanEntry: Sendable, Equatable {
  let kdTindakanSK: String
  let kdTindakan: String?
  let keterangan: String?
}

extension TindakanEntry: Decodable {
  private enum Key: String, CodingKey { case kdTindakanSK, kdTindakan, keterangan }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdTindakanSK = try container.identity(.kdTindakanSK)
    kdTindakan = container.text(.kdTindakan)
    keterangan = container.text(.keterangan)
  }
}
