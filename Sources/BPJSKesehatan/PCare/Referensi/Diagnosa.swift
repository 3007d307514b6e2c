/// A diagnosis of ICD-10, code as P-Care writes it, usually without the dot (contract 3.1, D9).
struct Diagnosa: Sendable, Equatable {
  let kdDiag: String
  let nmDiag: String?
  /// One of the 144 that a Puskesmas should finish itself.
  let nonSpesialis: Bool?
}

extension Diagnosa: Decodable {
  private enum Key: String, CodingKey { case kdDiag, nmDiag, nonSpesialis }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdDiag = try container.identity(.kdDiag)
    nmDiag = container.text(.nmDiag)
    nonSpesialis = container.flag(.nonSpesialis)
  }
}
