import Clinic
import Vocabulary

/// The share of each day that arrived without a hand, drawn day beside day; the table below says the same.
struct ReconciliationTrend: Component {
  let month: ReconciledMonth

  private static let step = 12
  private static let height = 40

  var html: HTML {
    let shares = month.days.map(\.untouchedShare)
    return svg(
      .viewBox("0 0 \(max(1, shares.count) * Self.step) \(Self.height)"), .class("trend"), .role("img"),
      .aria("aria-label", words)
    ) {
      for (place, day) in month.days.enumerated() { bar(day, at: place) }
    }
  }

  private func bar(_ day: ReconciliationLine, at place: Int) -> HTML {
    // The upper tenth of the scale takes the whole height: days differ by fractions of a percent.
    let share = day.untouchedShare ?? 0
    let height = day.untouchedShare == nil ? 1 : max(2, (share - 9_000) * Self.height / 1_000)
    return rect(
      .class(day.open == 0 && day.problem == nil ? "done" : "waiting"),
      .draw("x", String(place * Self.step + 1)), .draw("y", String(Self.height - height)),
      .draw("width", String(Self.step - 2)), .draw("height", String(height)))
  }

  private var words: String {
    let agreed = month.days.count { $0.open == 0 && $0.problem == nil }
    return "\(agreed) dari \(month.days.count) hari cocok."
  }
}
