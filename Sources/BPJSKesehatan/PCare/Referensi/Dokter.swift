/// A doctor registered for the facility (contract 3.2).
struct Dokter: Sendable, Equatable {
  let kdDokter: String
  let nmDokter: String?
}

extension Dokter: Decodable {
  private enum Key: String, CodingKey { case kdDokter, nmDokter }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdDokter = try container.identity(.kdDokter)
    nmDokter = container.text(.nmDokter)
  }
}
