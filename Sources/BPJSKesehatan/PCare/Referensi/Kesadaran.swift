/// A level of consciousness (contract 4.1).
struct Kesadaran: Sendable, Equatable {
  let kdSadar: String
  let nmSadar: String?
}

extension Kesadaran: Decodable {
  private enum Key: String, CodingKey { case kdSadar, nmSadar }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdSadar = try container.identity(.kdSadar)
    nmSadar = container.text(.nmSadar)
  }
}
