import Vocabulary

/// A visit in a participant's history (contract 3.5): what is needed to recognise our own.
struct KunjunganEntry: Sendable, Equatable {
  let noKunjungan: String
  let tglKunjungan: CalendarDate?
  let kdProvider: String?
  let kdPoli: String?
  let kdDiag1: String?
}

extension KunjunganEntry: Decodable {
  private enum Key: String, CodingKey { case noKunjungan, tglKunjungan, providerPelayanan, poli, diagnosa1 }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    noKunjungan = try container.identity(.noKunjungan)
    tglKunjungan = container.date(.tglKunjungan)?.day
    kdProvider = container.object(Provider.self, .providerPelayanan)?.kdProvider
    kdPoli = container.object(Poli.self, .poli)?.kdPoli
    kdDiag1 = container.object(Diagnosa.self, .diagnosa1)?.kdDiag
  }
}
