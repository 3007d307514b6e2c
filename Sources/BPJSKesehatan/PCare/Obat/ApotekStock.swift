/// What a partner pharmacy has of a drug (contract 3.8).
struct ApotekStock: Sendable, Equatable {
  let kdObat: String
  let nmObat: String?
  let sediaan: String?
  let stok: Int?
}

extension ApotekStock: Decodable {
  private enum Key: String, CodingKey { case kdObat, nmObat, sediaan, stok }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdObat = try container.identity(.kdObat)
    nmObat = container.text(.nmObat)
    sediaan = container.text(.sediaan)
    stok = container.whole(.stok)
  }
}
