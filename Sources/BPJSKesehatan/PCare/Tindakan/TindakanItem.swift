/// A procedure P-Care knows (contract 3.13).
struct TindakanItem: Sendable, Equatable {
  let kdTindakan: String
  let nmTindakan: String?
  /// Whole rupiah.
  let maxTarif: Int?
  /// Whether `hasil` means something.
  let withValue: Bool?
}

extension TindakanItem: Decodable {
  private enum Key: String, CodingKey { case kdTindakan, nmTindakan, maxTarif, withValue }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    kdTindakan = try container.identity(.kdTindakan)
    nmTindakan = container.text(.nmTindakan)
    maxTarif = container.whole(.maxTarif)
    withValue = container.flag(.withValue)
  }
}
