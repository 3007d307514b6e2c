import Vocabulary

extension Sheet {
  /// The table alone as CSV (RFC 4180), for programs: semicolons, as Indonesian spreadsheets expect, and the mark that
  /// tells them UTF-8. Days are `dd-MM-yyyy`.
  public func csv() -> String {
    var lines = [columns.map { Self.field($0.heading) }]
    lines += rows.map { $0.map { Self.field($0.words) } }
    return "\u{FEFF}" + lines.map { $0.joined(separator: ";") + "\r\n" }.joined()
  }

  /// A text that a spreadsheet would take for a formula is made a text by an apostrophe (OWASP, CSV injection).
  private static func field(_ text: String) -> String {
    let safe = text.first.map { "=+-@\t\r".contains($0) } ?? false ? "'" + text : text
    guard safe.contains(where: { ";\"\r\n".contains($0) || $0 == "\r\n" }) else { return safe }
    return "\"" + safe.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}

extension Cell {
  fileprivate var words: String {
    switch self {
    case .empty: ""
    case .text(let text), .number(let text): text
    case .date(let day): Self.two(day.day) + "-" + Self.two(day.month) + "-" + String(day.year)
    case .flag(let flag): flag ? "ya" : "tidak"
    }
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
