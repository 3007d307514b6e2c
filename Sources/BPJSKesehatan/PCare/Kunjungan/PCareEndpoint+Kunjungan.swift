extension PCareEndpoint {
  /// 11
  static func rujukanOfKunjungan(noKunjungan: String) -> Self { .init("kunjungan", "rujukan", noKunjungan) }
  /// 12
  static func riwayatKunjungan(noKartu: String) -> Self { .init("kunjungan", "peserta", noKartu) }
  /// 13, 14
  static let kunjungan = PCareEndpoint("kunjungan")
  /// 15
  static func oneKunjungan(noKunjungan: String) -> Self { .init("kunjungan", noKunjungan) }
}
