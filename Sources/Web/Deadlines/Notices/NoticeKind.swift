import JKN

/// What has to be told to the other party of an agreement in writing, and the letter it takes (requirements, Part D: D-13,
/// D-23).
enum NoticeKind: Sendable {
  case forceMajeure, contactPerson, system

  /// Nil for a deadline that takes no letter of its own.
  init?(_ rule: DeadlineRule) {
    switch rule.code {
    case "force-majeure", "force-majeure-sehat", "force-majeure-ptsp", "force-majeure-exchange":
      self = .forceMajeure
    case "pic-leave", "pic-rotation": self = .contactPerson
    case "system-change": self = .system
    default: return nil
    }
  }

  var title: String {
    switch self {
    case .forceMajeure: "Pemberitahuan Keadaan Kahar"
    case .contactPerson: "Berita Acara Pergantian PIC Sistem"
    case .system: "Pemberitahuan Perubahan Sistem"
    }
  }

  /// What the day of the clock is called on it.
  var day: String {
    switch self {
    case .forceMajeure: "Terjadi sejak"
    case .contactPerson, .system: "Berlaku mulai"
    }
  }

  var sentence: String {
    switch self {
    case .forceMajeure: "Kami beritahukan keadaan kahar yang menghalangi pelaksanaan perjanjian"
    case .contactPerson: "Para pihak mencatat pergantian penanggung jawab (PIC) sistem informasi"
    case .system: "Kami beritahukan rencana perubahan sistem yang dapat mengganggu pertukaran data"
    }
  }

  var promises: [String] {
    switch self {
    case .forceMajeure:
      [
        "Kewajiban yang terhalang dilanjutkan segera sesudah keadaan ini berakhir, dan berakhirnya kami beritahukan.",
        "Bukti dari pihak yang berwenang terlampir.",
      ]
    case .contactPerson:
      ["Nomor telepon dan surel PIC disampaikan terpisah dan tidak dimuat dalam berita acara ini."]
    case .system:
      ["Data yang tertunda selama perubahan dikirim sesudahnya dan dicocokkan dengan BPJS Kesehatan."]
    }
  }
}
