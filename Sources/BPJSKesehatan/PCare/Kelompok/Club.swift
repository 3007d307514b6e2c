import Vocabulary

/// A Prolanis club (contract 3.3).
struct Club: Sendable, Equatable {
  let clubId: Int
  /// 01 diabetes mellitus, 02 hypertension.
  let kdProgram: String?
  let nmProgram: String?
  let tglMulai: CalendarDate?
  let tglAkhir: CalendarDate?
  let alamat: String?
  let nama: String?
  let ketuaNoHP: String?
  let ketuaNama: String?
}

extension Club: Decodable {
  private enum Key: String, CodingKey {
    case clubId, jnsKelompok, tglMulai, tglAkhir, alamat, nama
    case ketuaNoHP = "ketua_noHP"
    case ketuaNama = "ketua_nama"
  }
  private enum ProgramKey: String, CodingKey { case kdProgram, nmProgram }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard let clubId = Int(try container.identity(.clubId)) else {
      throw DecodingError.dataCorruptedError(forKey: .clubId, in: container, debugDescription: "clubId")
    }
    self.clubId = clubId
    let program = try? container.nestedContainer(keyedBy: ProgramKey.self, forKey: .jnsKelompok)
    kdProgram = program?.text(.kdProgram)
    nmProgram = program?.text(.nmProgram)
    tglMulai = container.date(.tglMulai)?.day
    tglAkhir = container.date(.tglAkhir)?.day
    alamat = container.text(.alamat)
    nama = container.text(.nama)
    ketuaNoHP = container.text(.ketuaNoHP)
    ketuaNama = container.text(.ketuaNama)
  }
}
