/// A poli that serves on a day (contract 7, B1).
struct PoliAntrean: Sendable, Equatable, Decodable {
  let kodepoli: String
  let namapoli: String?

  private enum Key: String, CodingKey { case kodepoli, namapoli }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kodepoli = try container.identity(.kodepoli)
    namapoli = container.text(.namapoli)
  }
}
