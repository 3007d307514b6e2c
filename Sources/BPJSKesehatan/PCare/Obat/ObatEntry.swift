/// A drug of a visit as P-Care lists it (contract 3.8).
struct ObatEntry: Sendable, Equatable {
  let kdObatSK: String
  let kdRacikan: String?
  let kdObat: String?
  let nmObat: String?
  let signa1: Double?
  let signa2: Double?
  let jmlObat: Double?
  let jmlPermintaan: Double?
}

extension ObatEntry: Decodable {
  private enum Key: String, CodingKey {
    case kdObatSK, kdRacikan, obat, signa1, signa2, jmlObat, jmlPermintaan
  }
  private enum NameKey: String, CodingKey { case kdObat, nmObat }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdObatSK = try container.identity(.kdObatSK)
    kdRacikan = container.text(.kdRacikan)
    let obat = try? container.nestedContainer(keyedBy: NameKey.self, forKey: .obat)
    kdObat = obat?.text(.kdObat)
    nmObat = obat?.text(.nmObat)
    signa1 = container.number(.signa1)
    signa2 = container.number(.signa2)
    jmlObat = container.number(.jmlObat)
    jmlPermintaan = container.number(.jmlPermintaan)
  }
}
