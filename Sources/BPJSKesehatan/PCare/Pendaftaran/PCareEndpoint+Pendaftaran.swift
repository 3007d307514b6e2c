import Vocabulary

extension PCareEndpoint {
  /// 25
  static func onePendaftaran(noUrut: String, day: CalendarDate) -> Self {
    .init("pendaftaran", "noUrut", noUrut, "tglDaftar", "\(WireDate(day))")
  }
  /// 26
  static func pendaftaranOfDay(_ day: CalendarDate, _ page: Page) -> Self {
    .init("pendaftaran", "tglDaftar", "\(WireDate(day))", page: page)
  }
  /// 27
  static let pendaftaran = PCareEndpoint("pendaftaran")
  /// 28
  static func deletePendaftaran(noKartu: String, day: CalendarDate, noUrut: String, kdPoli: String) -> Self {
    .init(
      "pendaftaran", "peserta", noKartu, "tglDaftar", "\(WireDate(day))", "noUrut", noUrut, "kdPoli", kdPoli)
  }
}
