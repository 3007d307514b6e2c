/// A small mark of a state: always a symbol and a word, never the colour alone.
///
/// ```swift
/// StateMark(.delivered)
/// StateMark(.delivered, "Diterima 08.52")
/// StateMark("144 · tuntas di FKTP")
/// ```
struct StateMark: Component {
  let tone: Tone
  let symbol: String
  let word: String

  /// The states that mean the same on every page.
  enum State: Sendable, CaseIterable {
    case delivered, waiting, needsAttention, draft, signed, retrying
  }

  init(_ state: State, _ word: String? = nil) {
    tone = state.tone
    symbol = state.symbol
    self.word = word ?? state.word
  }

  /// A mark with words of the page's own.
  init(_ word: String, tone: Tone = .neutral, symbol: String = "") {
    self.tone = tone
    self.symbol = symbol
    self.word = word
  }

  var html: HTML {
    span(.class("tag " + tone.rawValue)) {
      if !symbol.isEmpty {
        span(symbol, .aria("aria-hidden", "true"))
        " "
      }
      word
    }
  }
}

extension StateMark.State {
  fileprivate var tone: Tone {
    switch self {
    case .delivered, .signed: .done
    case .needsAttention: .waiting
    case .waiting, .draft, .retrying: .neutral
    }
  }

  fileprivate var symbol: String {
    switch self {
    case .delivered, .signed: "✓"
    case .waiting: "○"
    case .needsAttention: "▲"
    case .draft: "…"
    case .retrying: "→"
    }
  }

  fileprivate var word: String {
    switch self {
    case .delivered: "Terkirim"
    case .waiting: "Menunggu"
    case .needsAttention: "Perlu tindakan"
    case .draft: "Draf"
    case .signed: "Ditandatangani"
    case .retrying: "Dicoba lagi"
    }
  }
}
