/// How many of the facility's participants are at risk of a disease (contract 3.14).
struct SkriningRekap: Sendable, Equatable {
  /// As the service names it: `penyakit_diabetes_mellitus`.
  let penyakit: String
  let beresiko: Int
  let tidakBeresiko: Int
}

extension SkriningRekap: Decodable {
  private enum Key: String, CodingKey {
    case penyakit = "nama_penyakit"
    case beresiko
    case tidakBeresiko = "tidak_beresiko"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    penyakit = try container.identity(.penyakit)
    beresiko = container.whole(.beresiko) ?? 0
    tidakBeresiko = container.whole(.tidakBeresiko) ?? 0
  }
}
