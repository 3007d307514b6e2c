/// A drug of the DPHO list (contract 3.8).
struct DPHOItem: Sendable, Equatable {
  let kdObat: String
  let nmObat: String?
  let sedia: Int?
}

extension DPHOItem: Decodable {
  private enum Key: String, CodingKey { case kdObat, nmObat, sedia }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdObat = try container.identity(.kdObat)
    nmObat = container.text(.nmObat)
    sedia = container.whole(.sedia)
  }
}
