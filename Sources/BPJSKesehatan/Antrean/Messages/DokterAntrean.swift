/// A doctor's session on a day (contract 7, B2).
struct DokterAntrean: Sendable, Equatable, Decodable {
  let kodedokter: Int
  let namadokter: String
  /// `07:00-12:00`
  let jampraktek: String
  let kapasitas: Int?

  private enum Key: String, CodingKey { case kodedokter, namadokter, jampraktek, kapasitas }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard let code = container.whole(.kodedokter) else {
      throw DecodingError.keyNotFound(
        Key.kodedokter, .init(codingPath: decoder.codingPath, debugDescription: "identity"))
    }
    kodedokter = code
    namadokter = container.text(.namadokter) ?? ""
    jampraktek = container.text(.jampraktek) ?? ""
    kapasitas = container.whole(.kapasitas)
  }
}
