import Clinic
import Vocabulary

/// Blood pressure over the last visits, drawn on the server, with a table for those who do not see the drawing.
struct PressureTrend: Component {
  struct Point {
    let day: CalendarDate
    let systolic: ExactDecimal
    let diastolic: ExactDecimal

    init?(day: CalendarDate, systolic: ExactDecimal?, diastolic: ExactDecimal?) {
      guard let systolic, let diastolic else { return nil }
      self.day = day
      self.systolic = systolic
      self.diastolic = diastolic
    }
  }

  private let points: [Point]

  init(_ points: [Point]) { self.points = points }

  var html: HTML {
    if points.count > 1 {
      figure(.class("trend")) {
        svg(.viewBox("0 0 340 96"), .role("img"), .aria("aria-label", words)) {
          line(
            .draw("x1", "0"), .draw("x2", "340"), .draw("y1", y(140)), .draw("y2", y(140)),
            .draw("stroke", "var(--line)"))
          svgText(
            "140", .draw("x", "316"), .draw("y", String(Int(place(140)) - 3)), .draw("font-size", "10"),
            .draw("fill", "var(--ink-3)"))
          polyline(
            .draw("fill", "none"), .draw("stroke", "var(--brand)"), .draw("stroke-width", "2.5"),
            .draw("points", path(\.systolic)))
          polyline(
            .draw("fill", "none"), .draw("stroke", "var(--edge)"), .draw("stroke-width", "2"),
            .draw("points", path(\.diastolic)))
        }
        figcaption(.class("small")) { "Tekanan darah \(points.count) kunjungan" }
      }
    }
  }

  private var words: String {
    "Tekanan darah: "
      + points.map { "\(Indonesian.day($0.day)) \($0.systolic.comma)/\($0.diastolic.comma)" }.joined(
        separator: "; ")
  }

  private func path(_ value: KeyPath<Point, ExactDecimal>) -> String {
    points.enumerated().map { index, point in
      let x = 10 + 300 * index / max(1, points.count - 1)
      return "\(x),\(y(point[keyPath: value].approximate))"
    }.joined(separator: " ")
  }

  /// From 40 mmHg at the foot to 220 at the head of the drawing.
  private func place(_ pressure: Double) -> Double { 92 - (min(220, max(40, pressure)) - 40) / 180 * 88 }

  private func y(_ pressure: Double) -> String { String(Int(place(pressure).rounded())) }
}
