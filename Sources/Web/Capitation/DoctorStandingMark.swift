import JKN

/// Whether a doctor counts for the base tariff, with its sign, and why not.
struct DoctorStandingMark: Component {
  let standing: DoctorStanding

  var html: HTML {
    switch standing {
    case .counted: StateMark("dihitung", tone: .done, symbol: "✓")
    case .correctedNextMonth: StateMark("dikoreksi bulan depan", tone: .waiting, symbol: "○")
    case .notCounted(let reason):
      StateMark("tidak dihitung", tone: .danger, symbol: "▲")
      small(reason, .class("under"))
    }
  }
}
