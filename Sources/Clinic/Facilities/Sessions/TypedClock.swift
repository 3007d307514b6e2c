import Vocabulary

/// Reads a time of day as people type it: `7.30`, `07:30`, `0730`.
enum TypedClock {
  /// `07:30`; nil when it is no time of day.
  static func read(_ text: String) -> String? {
    let text = text.trimmingBlanks
    var parts = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "." }.map(String.init)
    if parts.count == 1, text.count == 4 { parts = [String(text.prefix(2)), String(text.suffix(2))] }
    guard parts.count == 2, parts[1].count == 2, (1...2).contains(parts[0].count),
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }), let hour = Int(parts[0]),
      let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    return "\(hour < 10 ? "0" : "")\(hour):\(parts[1])"
  }
}
