import Vocabulary

/// Twelve bars with the target as a line, drawn in the page so that it prints sharp. The table beside it says the numbers.
struct YearChart: Component {
  let name: String
  let bars: [Bar]
  let target: Fraction

  struct Bar {
    /// 1 … 12.
    let month: Int
    let value: Fraction
  }

  init(_ name: String, _ bars: [Bar], target: Fraction) {
    self.name = name
    self.bars = bars
    self.target = target
  }

  private static let height = 80
  private static let step = 20

  var html: HTML {
    Card(name) {
      svg(
        .viewBox("0 0 \(12 * Self.step) \(Self.height + 16)"), .class("chart"), .role("img"),
        .aria("aria-label", words)
      ) {
        for bar in bars { column(bar) }
        rect(
          .draw("x", "0"), .draw("y", String(Self.height - tall(target))),
          .draw("width", String(12 * Self.step)), .draw("height", "1"), .class("target"))
      }
      p("Garis: target \(Indonesian.decimal(Int((target * 100).roundedHalfUp), places: 2))", .class("small"))
    }.html
  }

  private func column(_ bar: Bar) -> HTML {
    rect(
      .draw("x", String((bar.month - 1) * Self.step + 3)), .draw("y", String(Self.height - tall(bar.value))),
      .draw("width", String(Self.step - 6)), .draw("height", String(max(1, tall(bar.value)))), .class("bar"))
  }

  /// Drawn units, of at most `height`.
  private func tall(_ value: Fraction) -> Int {
    let highest = max(bars.map { hundredths($0.value) }.max() ?? 0, hundredths(target), 1)
    return hundredths(value) * Self.height / highest
  }

  private func hundredths(_ value: Fraction) -> Int { Int((value * 100).roundedHalfUp) }

  private var words: String {
    let told = bars.map {
      "\(Indonesian.months[$0.month - 1]) \(Indonesian.decimal(hundredths($0.value), places: 2))"
    }
    return "\(name): \(told.joined(separator: ", "))"
  }
}
