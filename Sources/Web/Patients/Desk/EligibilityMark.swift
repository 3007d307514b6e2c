import Clinic

/// Where membership stands, in two words; an answer that is not of now says where it comes from.
struct EligibilityMark: Component {
  let check: EligibilityCheck

  var html: HTML {
    switch check.source {
    case .bpjs: today.html
    case .file: StateMark("Berkas \(check.asOf ?? "")", tone: .neutral, symbol: "○").html
    case .earlier: StateMark("Jawaban \(check.asOf ?? "")", tone: .neutral, symbol: "○").html
    case .none: StateMark("BPJS terputus", tone: .neutral, symbol: "○").html
    }
  }

  private var today: StateMark {
    switch check.standing {
    case .here, .elsewhere: StateMark("JKN aktif", tone: .done, symbol: "✓")
    case .inactive: StateMark("JKN tidak aktif", tone: .waiting, symbol: "▲")
    case .unknown, .unasked: StateMark("JKN tidak ditemukan", tone: .waiting, symbol: "▲")
    }
  }
}
