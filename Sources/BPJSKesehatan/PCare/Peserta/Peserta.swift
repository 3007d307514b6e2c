import Vocabulary

/// A participant of JKN as P-Care describes them (contract 3.9).
struct Peserta: Sendable, Equatable {
  let noKartu: String
  let nama: String?
  /// "Peserta", "Istri", "Anak" …
  let hubunganKeluarga: String?
  let sex: String?
  let tglLahir: CalendarDate?
  let tglMulaiAktif: CalendarDate?
  let tglAkhirBerlaku: CalendarDate?
  let noHP: String?
  let noKTP: String?
  /// The facility where the participant is enrolled.
  let kdProvider: String?
  let nmProvider: String?
  /// The dentist, where that is another facility.
  let kdProviderGigi: String?
  let kelas: String?
  /// Kind of membership: code and words (4.6).
  let kdJenis: String?
  let jenis: String?
  /// `0` for unknown.
  let golDarah: String?
  /// The eligibility flag; the reason stands in `ketAktif`.
  let aktif: Bool
  let ketAktif: String?
  /// Prolanis programme: DM, HT … or nil.
  let pstProl: String?
  /// Rujuk balik programme: DM, HT …; empty for none, nil where the answer does not name it.
  let pstPrb: String?
  let tunggakan: Int
}

extension Peserta: Decodable {
  private enum Key: String, CodingKey {
    case noKartu, nama, hubunganKeluarga, sex, tglLahir, tglMulaiAktif, tglAkhirBerlaku, noHP, noKTP
    case kdProviderPst, kdProviderGigi, jnsKelas, jnsPeserta, golDarah, aktif, ketAktif
    case pstProl, pstPrb, tunggakan
  }

  private struct Named: Decodable {
    let kode: String?
    let nama: String?
    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: NameKey.self)
      kode = container.text(.kode)
      nama = container.text(.nama)
    }
    private enum NameKey: String, CodingKey { case kode, nama }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    noKartu = try container.identity(.noKartu)
    nama = container.text(.nama)
    hubunganKeluarga = container.text(.hubunganKeluarga)
    sex = container.text(.sex)
    tglLahir = container.date(.tglLahir)?.day
    tglMulaiAktif = container.date(.tglMulaiAktif)?.day
    tglAkhirBerlaku = container.date(.tglAkhirBerlaku)?.day
    noHP = container.text(.noHP)
    noKTP = container.text(.noKTP)
    let provider = container.object(Provider.self, .kdProviderPst)
    kdProvider = provider?.kdProvider
    nmProvider = provider?.nmProvider
    kdProviderGigi = container.object(Provider.self, .kdProviderGigi)?.kdProvider
    kelas = container.object(Named.self, .jnsKelas)?.nama
    let membership = container.object(Named.self, .jnsPeserta)
    kdJenis = membership?.kode
    jenis = membership?.nama
    golDarah = container.text(.golDarah)
    aktif = container.flag(.aktif) ?? false
    ketAktif = container.text(.ketAktif)
    pstProl = container.text(.pstProl)
    let namesPrb = ((try? container.decodeNil(forKey: .pstPrb)) ?? true) == false
    pstPrb = namesPrb ? container.text(.pstPrb) ?? "" : nil
    tunggakan = container.whole(.tunggakan) ?? 0
  }
}
