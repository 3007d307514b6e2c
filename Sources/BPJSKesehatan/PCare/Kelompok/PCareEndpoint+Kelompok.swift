import Vocabulary

extension PCareEndpoint {
  /// 3
  static func club(kdProgram: String) -> Self { .init("kelompok", "club", kdProgram) }
  /// 4
  static func kegiatanOfMonth(_ day: CalendarDate) -> Self {
    .init("kelompok", "kegiatan", "\(WireDate(day))")
  }
  /// 5
  static func pesertaKegiatan(eduId: String) -> Self { .init("kelompok", "peserta", eduId) }
  /// 6
  static let kegiatan = PCareEndpoint("kelompok", "kegiatan")
  /// 7
  static let pesertaKegiatan = PCareEndpoint("kelompok", "peserta")
  /// 8
  static func oneKegiatan(eduId: String) -> Self { .init("kelompok", "kegiatan", eduId) }
  /// 9
  static func onePesertaKegiatan(eduId: String, noKartu: String) -> Self {
    .init("kelompok", "peserta", eduId, noKartu)
  }
}
