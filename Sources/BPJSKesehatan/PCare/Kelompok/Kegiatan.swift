/// `POST kelompok/kegiatan`: an activity of a club (contract 3.3). Every key is written, empty ones as null.
struct Kegiatan: Sendable, Equatable {
  /// Nil for a new one; its number changes an old one, because there is no `PUT`.
  var eduId: String?
  var clubId: Int
  var tglPelayanan: WireDate
  /// 01 Senam, 10 Penyuluhan, 11 both.
  var kdKegiatan: String
  /// 01 diabetes mellitus, 02 hypertension.
  var kdKelompok: String
  var materi = ""
  var pembicara = ""
  var lokasi = ""
  var keterangan = ""
  /// Whole rupiah.
  var biaya = 0
}

extension Kegiatan: Encodable {
  private enum Key: String, CodingKey {
    case eduId, clubId, tglPelayanan, kdKegiatan, kdKelompok, materi, pembicara, lokasi, keterangan, biaya
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(eduId, forKey: .eduId)
    try container.encode(clubId, forKey: .clubId)
    try container.encode(tglPelayanan, forKey: .tglPelayanan)
    try container.encode(kdKegiatan, forKey: .kdKegiatan)
    try container.encode(kdKelompok, forKey: .kdKelompok)
    try container.encode(materi, forKey: .materi)
    try container.encode(pembicara, forKey: .pembicara)
    try container.encode(lokasi, forKey: .lokasi)
    try container.encode(keterangan, forKey: .keterangan)
    try container.encode(biaya, forKey: .biaya)
  }
}
