/// Markup that is safe to send: every byte came from a literal of this program or went through ``append(escaping:)``.
///
/// There is no way to put a run-time `String` in unescaped; ``init(literal:)`` takes text known when the program
/// was compiled. Fragments are values: build one, keep it, put it into another.
struct HTML: Sendable, Equatable {
  private(set) var bytes: [UInt8]

  /// An empty fragment.
  init() { bytes = [] }

  /// Text, escaped.
  init(_ text: String) {
    bytes = []
    append(escaping: text)
  }

  /// Markup written in this program's source, as it stands.
  init(literal: StaticString) {
    bytes = []
    append(literal: literal)
  }

  /// What the builder closure yields.
  init(@HTMLBuilder _ content: () -> HTML) { self = content() }

  /// Whether there is nothing to show.
  var isEmpty: Bool { bytes.isEmpty }

  /// The markup as text; for tests and for fragments kept in JSON.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

  mutating func append(literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends text so that it reads the same between tags and inside a double-quoted attribute.
  ///
  /// Control characters that HTML forbids become U+FFFD.
  mutating func append(escaping text: String) {
    var text = text
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices {
        guard let replacement = Escape.replacement(for: utf8[index]) else { continue }
        bytes.append(contentsOf: utf8[start..<index])
        append(literal: replacement)
        start = index + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }
}
