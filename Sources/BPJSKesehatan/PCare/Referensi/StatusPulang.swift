/// How a visit ended (contract 4.3).
struct StatusPulang: Sendable, Equatable {
  let kdStatusPulang: String
  let nmStatusPulang: String?
}

extension StatusPulang: Decodable {
  private enum Key: String, CodingKey { case kdStatusPulang, nmStatusPulang }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdStatusPulang = try container.identity(.kdStatusPulang)
    nmStatusPulang = container.text(.nmStatusPulang)
  }
}
