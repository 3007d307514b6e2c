/// `POST kelompok/peserta`: who took part in an activity (contract 3.3).
struct PesertaKegiatan: Sendable, Equatable, Encodable {
  var eduId: String
  var noKartu: String
}

/// A participant of an activity as P-Care lists them.
struct PesertaKegiatanEntry: Sendable, Equatable {
  let eduId: String?
  let peserta: Peserta
}

extension PesertaKegiatanEntry: Decodable {
  private enum Key: String, CodingKey { case eduId, peserta }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    eduId = container.text(.eduId)
    peserta = try container.decode(Peserta.self, forKey: .peserta)
  }
}
