extension PCareEndpoint {
  /// 16
  static func mcuOfKunjungan(noKunjungan: String) -> Self { .init("MCU", "kunjungan", noKunjungan) }
  /// 17, 18
  static let mcu = PCareEndpoint("MCU")
  /// 19
  static func oneMCU(kdMCU: Int, noKunjungan: String) -> Self {
    .init("MCU", String(kdMCU), "kunjungan", noKunjungan)
  }
}
