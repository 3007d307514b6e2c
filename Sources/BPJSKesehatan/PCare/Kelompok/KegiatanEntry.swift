import Vocabulary

/// An activity of a club as P-Care lists it (contract 3.3).
struct KegiatanEntry: Sendable, Equatable {
  let eduId: String
  let club: Club?
  let tglPelayanan: CalendarDate?
  let kdKegiatan: String?
  let nmKegiatan: String?
  let kdKelompok: String?
  let nmKelompok: String?
  let materi: String?
  let pembicara: String?
  let lokasi: String?
  let keterangan: String?
  /// Whole rupiah.
  let biaya: Int?
}

extension KegiatanEntry: Decodable {
  private enum Key: String, CodingKey {
    case eduId, clubProl, tglPelayanan, kegiatan, kelompok, materi, pembicara, lokasi, keterangan, biaya
  }
  private enum NameKey: String, CodingKey { case kode, nama }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    eduId = try container.identity(.eduId)
    club = container.object(Club.self, .clubProl)
    tglPelayanan = container.date(.tglPelayanan)?.day
    let kegiatan = try? container.nestedContainer(keyedBy: NameKey.self, forKey: .kegiatan)
    kdKegiatan = kegiatan?.text(.kode)
    nmKegiatan = kegiatan?.text(.nama)
    let kelompok = try? container.nestedContainer(keyedBy: NameKey.self, forKey: .kelompok)
    kdKelompok = kelompok?.text(.kode)
    nmKelompok = kelompok?.text(.nama)
    materi = container.text(.materi)
    pembicara = container.text(.pembicara)
    lokasi = container.text(.lokasi)
    keterangan = container.text(.keterangan)
    biaya = container.whole(.biaya)
  }
}
