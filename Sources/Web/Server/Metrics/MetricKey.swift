/// A metric's name and labels as Prometheus writes them.
struct MetricKey: Hashable, Comparable {
  let name: String
  let labels: String

  init(_ label: String, _ dimensions: [(String, String)]) {
    name = Self.plain(label)
    labels = dimensions.sorted { $0.0 < $1.0 }
      .map { "\(Self.plain($0.0))=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
  }

  static func < (left: MetricKey, right: MetricKey) -> Bool {
    (left.name, left.labels) < (right.name, right.labels)
  }

  /// One line: `name_suffix{labels,extra} value`.
  func line(_ suffix: String = "", extra: String = "", value: String) -> String {
    let all = [labels, extra].filter { !$0.isEmpty }.joined(separator: ",")
    return name + suffix + (all.isEmpty ? "" : "{\(all)}") + " " + value
  }

  private static func plain(_ text: String) -> String {
    String(text.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  private static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "\\": out += "\\\\"
      case "\"": out += "\\\""
      case "\n": out += "\\n"
      default: out.append(character)
      }
    }
    return out
  }
}
