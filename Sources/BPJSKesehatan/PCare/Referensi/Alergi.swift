/// An allergy of one kind (contract 4.5).
struct Alergi: Sendable, Equatable {
  let kdAlergi: String
  let nmAlergi: String?
}

extension Alergi: Decodable {
  private enum Key: String, CodingKey { case kdAlergi, nmAlergi }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdAlergi = try container.identity(.kdAlergi)
    nmAlergi = container.text(.nmAlergi)
  }
}
