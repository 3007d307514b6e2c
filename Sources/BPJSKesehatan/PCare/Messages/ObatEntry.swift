/// A drug of a visit as P-Care lists it (contract 3.8).
struct ObatEntry: Sendable, Equatable {
  let kdObatSK: String
  let kdRacikan: String?
  let kdObat: String?
  let nmObat: String?
  let signa1: Double?
  let signa2: Double?
  let jmlObat: Double?
}

extension ObatEntry: Decodable {
  private enum Key: String, CodingKey { case kdObatSK, kdRacikan, obat, signa1, signa2, jmlObat }

  private struct Named: Decodable {
    let kdObat: String?
    let nmObat: String?
    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: NameKey.self)
      kdObat = container.text(.kdObat)
      nmObat = container.text(.nmObat)
    }
    private enum NameKey: String, CodingKey { case kdObat, nmObat }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdObatSK = try container.identity(.kdObatSK)
    kdRacikan = container.text(.kdRacikan)
    let obat = container.object(Named.self, .obat)
    kdObat = obat?.kdObat
    nmObat = obat?.nmObat
    signa1 = container.number(.signa1)
    signa2 = container.number(.signa2)
    jmlObat = container.number(.jmlObat)
  }
}
