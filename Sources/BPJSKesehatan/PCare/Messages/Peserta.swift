import Vocabulary

/// A participant of JKN as P-Care describes them (contract 3.9).
struct Peserta: Sendable, Equatable {
  let noKartu: String
  let nama: String?
  let sex: String?
  let tglLahir: CalendarDate?
  let noKTP: String?
  /// The facility where the participant is enrolled.
  let kdProvider: String?
  let nmProvider: String?
  let kelas: String?
  let jenis: String?
  /// The eligibility flag; the reason stands in `ketAktif`.
  let aktif: Bool
  let ketAktif: String?
  /// Prolanis programme: DM, HT … or nil.
  let pstProl: String?
  /// Rujuk balik programme, or nil.
  let pstPrb: String?
  let tunggakan: Int
}

extension Peserta: Decodable {
  private enum Key: String, CodingKey {
    case noKartu, nama, sex, tglLahir, noKTP, kdProviderPst, jnsKelas, jnsPeserta, aktif, ketAktif
    case pstProl, pstPrb, tunggakan
  }

  private struct Named: Decodable {
    let nama: String?
    init(from decoder: any Decoder) throws {
      nama = try decoder.container(keyedBy: NameKey.self).text(.nama)
    }
    private enum NameKey: String, CodingKey { case nama }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    noKartu = try container.identity(.noKartu)
    nama = container.text(.nama)
    sex = container.text(.sex)
    tglLahir = container.date(.tglLahir)?.day
    noKTP = container.text(.noKTP)
    let provider = container.object(Provider.self, .kdProviderPst)
    kdProvider = provider?.kdProvider
    nmProvider = provider?.nmProvider
    kelas = container.object(Named.self, .jnsKelas)?.nama
    jenis = container.object(Named.self, .jnsPeserta)?.nama
    aktif = container.flag(.aktif) ?? false
    ketAktif = container.text(.ketAktif)
    pstProl = container.text(.pstProl)
    pstPrb = container.text(.pstPrb)
    tunggakan = container.whole(.tunggakan) ?? 0
  }
}
