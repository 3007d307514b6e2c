import Clinic

extension StateMark {
  /// Where a refer-back letter stands on a day.
  init(_ state: ReferBackLetter.State) {
    switch state {
    case .active: self.init(state.word, tone: .done, symbol: "✓")
    case .endingSoon: self.init(state.word, tone: .waiting, symbol: "▲")
    case .upcoming: self.init(state.word, tone: .neutral, symbol: "○")
    case .expired, .ended: self.init(state.word, tone: .neutral, symbol: "×")
    }
  }
}
