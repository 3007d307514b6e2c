/// What a Puskesmas needs to work on the line: the minimum of hardware and the working network that the agreements ask for
/// (004 Ps.4(4)p; 000 Ps.4(2)a–b; FAC-15). They name no figures; the sentences are our reading, to be answered as it is.
public enum EquipmentItem: String, Sendable, Codable, CaseIterable {
  case counter, examination, pharmacy, laboratory
  case printer, power, backupPower = "backup-power"
  case network, internet, backupInternet = "backup-internet"
  case identity, display, updates, person

  public enum Group: String, Sendable, CaseIterable {
    case hardware, network, care

    public var word: String {
      switch self {
      case .hardware: "Perangkat"
      case .network: "Jaringan"
      case .care: "Pemeliharaan"
      }
    }
  }

  public var group: Group {
    switch self {
    case .counter, .examination, .pharmacy, .laboratory, .printer, .identity, .display: .hardware
    case .network, .internet, .backupInternet: .network
    case .power, .backupPower, .updates, .person: .care
    }
  }

  /// What is met or not.
  public var demand: String {
    switch self {
    case .counter:
      "Setiap loket pendaftaran mempunyai komputer dengan peramban yang masih didukung pembuatnya."
    case .examination: "Setiap ruang periksa yang buka mempunyai komputer atau tablet."
    case .pharmacy: "Farmasi mempunyai komputer."
    case .laboratory: "Laboratorium mempunyai komputer."
    case .printer: "Ada pencetak untuk nomor antrean, surat, dan hasil pemeriksaan."
    case .identity: "Ada pembaca sidik jari atau kamera, bila BPJS sudah mewajibkannya di sini."
    case .display: "Ada layar antrean di ruang tunggu."
    case .network: "Jaringan kabel atau nirkabel menjangkau setiap ruang pelayanan."
    case .internet: "Sambungan internet bekerja selama jam pelayanan."
    case .backupInternet: "Ada sambungan cadangan, misalnya modem seluler, dan petugas tahu memakainya."
    case .power: "Listrik cukup untuk semua perangkat selama jam pelayanan."
    case .backupPower: "Ada UPS atau genset untuk server, jaringan, dan loket."
    case .updates: "Sistem operasi dan peramban diperbarui, dan antivirus bekerja."
    case .person: "Ada petugas yang ditunjuk untuk perangkat dan jaringan."
    }
  }

  /// Where there may be none: no such room, not asked for yet.
  public var canBeAbsent: Bool { self == .laboratory || self == .identity }
}
