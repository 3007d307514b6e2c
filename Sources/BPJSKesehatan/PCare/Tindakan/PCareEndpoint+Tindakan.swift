extension PCareEndpoint {
  /// 43
  static func tindakanOfKunjungan(noKunjungan: String) -> Self { .init("tindakan", "kunjungan", noKunjungan) }
  /// 44
  static func tindakanList(kdTkp: String, _ page: Page) -> Self {
    .init("tindakan", "kdTkp", kdTkp, page: page)
  }
  /// 45, 46
  static let tindakan = PCareEndpoint("tindakan")
  /// 47
  static func oneTindakan(kdTindakanSK: String, noKunjungan: String) -> Self {
    .init("tindakan", kdTindakanSK, "kunjungan", noKunjungan)
  }
}
