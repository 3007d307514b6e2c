import Vocabulary

/// A registration as P-Care lists it (contract 3.10). Of the participant only the card is to be relied on:
/// the list of a day leaves the rest empty and says `aktif: false` of everybody.
struct PendaftaranEntry: Sendable, Equatable {
  let noUrut: String
  let tglDaftar: CalendarDate?
  let noKartu: String?
  let kdPoli: String?
  /// Nil in the answer about one registration.
  let kunjSakit: Bool?
  let kdTkp: String?
  let keluhan: String?
  /// "Baru", then "Sudah dilayani".
  let status: String?
}

extension PendaftaranEntry: Decodable {
  private enum Key: String, CodingKey {
    case noUrut, tgldaftar, tglDaftar, peserta, poli, kunjSakit, tkp, keluhan, status
  }
  private enum TkpKey: String, CodingKey { case kdTkp }

  private struct Card: Decodable {
    let noKartu: String?
    init(from decoder: any Decoder) throws {
      noKartu = try decoder.container(keyedBy: CardKey.self).text(.noKartu)
    }
    private enum CardKey: String, CodingKey { case noKartu }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    noUrut = try container.identity(.noUrut)
    tglDaftar = (container.date(.tgldaftar) ?? container.date(.tglDaftar))?.day
    noKartu = container.object(Card.self, .peserta)?.noKartu
    kdPoli = container.object(Poli.self, .poli)?.kdPoli
    kunjSakit = container.flag(.kunjSakit)
    kdTkp = (try? container.nestedContainer(keyedBy: TkpKey.self, forKey: .tkp))?.text(.kdTkp)
    keluhan = container.text(.keluhan)
    status = container.text(.status)
  }
}
