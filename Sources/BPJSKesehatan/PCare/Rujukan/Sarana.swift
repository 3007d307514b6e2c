/// What a hospital must have (contract 3.12, 4.10).
struct Sarana: Sendable, Equatable {
  let kdSarana: String
  let nmSarana: String?
}

extension Sarana: Decodable {
  private enum Key: String, CodingKey { case kdSarana, nmSarana }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdSarana = try container.identity(.kdSarana)
    nmSarana = container.text(.nmSarana)
  }
}
