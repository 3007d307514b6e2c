/// A specialty, by three letters (contract 3.12).
struct Spesialis: Sendable, Equatable {
  let kdSpesialis: String
  let nmSpesialis: String?
}

extension Spesialis: Decodable {
  private enum Key: String, CodingKey { case kdSpesialis, nmSpesialis }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdSpesialis = try container.identity(.kdSpesialis)
    nmSpesialis = container.text(.nmSpesialis)
  }
}
