extension PCareEndpoint {
  /// 48. Double n: that is how the service spells it.
  static let rekapSkrining = PCareEndpoint("skrinning", "rekap")
  /// 49
  static func pesertaSkrining(search: String, _ page: Page) -> Self {
    .init("skrinning", "peserta", search, page: page)
  }
  /// 50, 51
  static func prolanisSkrining(_ program: SkriningProlanis.Program, search: String, _ page: Page) -> Self {
    .init("skrinning", "prolanis", program.rawValue, search, page: page)
  }
}
