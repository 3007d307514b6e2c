/// A poli of the facility (contract 3.11).
struct Poli: Sendable, Equatable {
  let kdPoli: String
  let nmPoli: String?
  /// Whether it takes sick visits; healthy visits go to the others.
  let poliSakit: Bool?
}

extension Poli: Decodable {
  private enum Key: String, CodingKey { case kdPoli, nmPoli, poliSakit }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdPoli = try container.identity(.kdPoli)
    nmPoli = container.text(.nmPoli)
    poliSakit = container.flag(.poliSakit)
  }
}
