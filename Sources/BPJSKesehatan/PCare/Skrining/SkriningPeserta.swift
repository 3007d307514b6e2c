/// What a participant answered in the screening of Mobile JKN (contract 3.14).
struct SkriningPeserta: Sendable, Equatable {
  let noKartu: String
  let nama: String?
  /// Years.
  let usia: Int?
  let noHP: String?
  let email: String?
  /// By disease, `anemia` or `diabetes_mellitus`: at risk or not; a disease that was not filled in is left out.
  let berisiko: [String: Bool]
}

extension SkriningPeserta: Decodable {
  private enum Key: String, CodingKey {
    case noKartu = "nomor_peserta"
    case nama, usia, email
    case noHP = "no_hp"
    case status = "status_penyakit"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    noKartu = try container.identity(.noKartu)
    nama = container.text(.nama)
    usia = container.whole(.usia)
    noHP = container.text(.noHP)
    email = container.text(.email)
    let status = container.object([String: JSONValue].self, .status) ?? [:]
    // Only diabetes carries the prefix on the wire.
    berisiko = status.reduce(into: [:]) { found, line in
      let disease = line.key.hasPrefix("penyakit_") ? String(line.key.dropFirst(9)) : line.key
      switch line.value.asText?.lowercased() {
      case "berisiko": found[disease] = true
      case "tidak berisiko": found[disease] = false
      default: break
      }
    }
  }
}
