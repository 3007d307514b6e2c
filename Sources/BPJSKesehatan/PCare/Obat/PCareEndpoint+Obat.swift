extension PCareEndpoint {
  /// 20
  static func dpho(search: String, _ page: Page) -> Self { .init("obat", "dpho", search, page: page) }
  /// 21
  static func stockOfApotek(kdPPK: String, name: String, _ page: Page) -> Self {
    .init("dpho", "kdppk", kdPPK, name, page: page)
  }
  /// 22
  static func obatOfKunjungan(noKunjungan: String) -> Self { .init("obat", "kunjungan", noKunjungan) }
  /// 23
  static let obat = PCareEndpoint("obat", "kunjungan")
  /// 24
  static func oneObat(kdObatSK: String, noKunjungan: String) -> Self {
    .init("obat", kdObatSK, "kunjungan", noKunjungan)
  }
}
