extension PCareEndpoint {
  /// 1
  static func diagnosa(search: String, _ page: Page) -> Self { .init("diagnosa", search, page: page) }
  /// 2
  static func dokter(_ page: Page) -> Self { .init("dokter", page: page) }
  /// 10
  static let kesadaran = PCareEndpoint("kesadaran")
  /// 31
  static func poli(_ page: Page) -> Self { .init("poli", "fktp", page: page) }
  /// 32
  static func provider(_ page: Page) -> Self { .init("provider", page: page) }
  /// 33
  static let prognosa = PCareEndpoint("prognosa")
  /// 34
  static func alergi(jenis: String) -> Self { .init("alergi", "jenis", jenis) }
  /// 42
  static func statusPulang(rawatInap: Bool) -> Self { .init("statuspulang", "rawatInap", String(rawatInap)) }
}
