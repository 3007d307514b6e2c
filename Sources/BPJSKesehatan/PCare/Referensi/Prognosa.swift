/// A prognosis (contract 4.4).
struct Prognosa: Sendable, Equatable {
  let kdPrognosa: String
  let nmPrognosa: String?
}

extension Prognosa: Decodable {
  private enum Key: String, CodingKey { case kdPrognosa, nmPrognosa }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdPrognosa = try container.identity(.kdPrognosa)
    nmPrognosa = container.text(.nmPrognosa)
  }
}
