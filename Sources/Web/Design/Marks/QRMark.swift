import Documents

/// A QR symbol, drawn in the page, so that it prints sharp at any size. Nothing when the text is too long for one.
struct QRMark: Component {
  private let code: QRCode?
  private let words: String

  /// - words: what it holds, for screen readers.
  init(_ text: String, words: String) {
    code = QRCode(text)
    self.words = words
  }

  var html: HTML {
    if let code {
      let side = code.size + 2 * Self.quiet
      svg(.viewBox("0 0 \(side) \(side)"), .class("qr"), .role("img"), .aria("aria-label", words)) {
        rect(.draw("width", String(side)), .draw("height", String(side)), .draw("fill", "#fff"))
        for run in runs(code) {
          rect(
            .draw("x", String(run.column + Self.quiet)), .draw("y", String(run.row + Self.quiet)),
            .draw("width", String(run.length)), .draw("height", "1"), .draw("fill", "#000"))
        }
      }
    }
  }

  /// Four light modules around the symbol (ISO/IEC 18004).
  private static let quiet = 4

  /// Dark modules side by side, drawn as one.
  private func runs(_ code: QRCode) -> [(row: Int, column: Int, length: Int)] {
    var runs: [(row: Int, column: Int, length: Int)] = []
    for row in 0..<code.size {
      var start: Int?
      for column in 0...code.size {
        if code.isDark(row: row, column: column) {
          start = start ?? column
        } else if let begun = start {
          runs.append((row, begun, column - begun))
          start = nil
        }
      }
    }
    return runs
  }
}
