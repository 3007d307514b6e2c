/// A patient's name as a stranger may see it: enough to compare with the paper, too little to learn it from.
public enum MaskedName {
  /// `Siti Aminah` becomes `S••• A•••••`. Titles before it are masked like names.
  public static func of(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace)
      .map { String($0.prefix(1)) + String(repeating: "•", count: min(max($0.count - 1, 1), 8)) }
      .joined(separator: " ")
  }
}
