/// A facility (contract 3.11).
struct Provider: Sendable, Equatable {
  let kdProvider: String
  let nmProvider: String?
}

extension Provider: Decodable {
  private enum Key: String, CodingKey { case kdProvider, nmProvider }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdProvider = try container.identity(.kdProvider)
    nmProvider = container.text(.nmProvider)
  }
}
