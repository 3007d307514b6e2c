/// Goes through XML from tag to tag, as workbooks use it: no namespaces, no document types (and so no entities that grow).
struct XMLScanner {
  enum Event {
    /// `isEmpty`: it ends at once, and no `end` follows.
    case start(String, isEmpty: Bool)
    case end(String)
    case text(String)
  }

  private let bytes: [UInt8]
  private(set) var position = 0
  /// The last start tag, between its name and its end.
  private var attributes = 0..<0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// How much was read, 0 to 1 million.
  var millionthsRead: Int { bytes.isEmpty ? 1_000_000 : position * 1_000_000 / bytes.count }

  mutating func next() throws(SpreadsheetError) -> Event? {
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else { return .text(try text()) }
      guard position + 1 < bytes.count else { throw .notAWorkbook }
      switch bytes[position + 1] {
      case UInt8(ascii: "?"): try skip(past: "?>")
      case UInt8(ascii: "!"):
        if starts(with: "<!--") {
          try skip(past: "-->")
        } else if starts(with: "<![CDATA[") {
          return .text(try characterData())
        } else {
          throw .notAWorkbook
        }
      case UInt8(ascii: "/"):
        let start = position + 2
        try skip(past: ">")
        return .end(name(start, before: position - 1).text)
      default: return try startTag()
      }
    }
    return nil
  }

  /// An attribute of the start tag that was read last.
  func attribute(_ wanted: StaticString) -> String? {
    var place = attributes.lowerBound
    while place < attributes.upperBound {
      while place < attributes.upperBound, bytes[place] <= 32 { place += 1 }
      let start = place
      while place < attributes.upperBound, bytes[place] != UInt8(ascii: "=") { place += 1 }
      let name = bytes[start..<place]
      while place < attributes.upperBound, !Self.isQuote(bytes[place]) { place += 1 }
      guard place < attributes.upperBound else { return nil }
      let quote = bytes[place]
      let first = place + 1
      place = first
      while place < attributes.upperBound, bytes[place] != quote { place += 1 }
      if Self.isSame(name, wanted) { return XMLText.plain(bytes[first..<place]) }
      place += 1
    }
    return nil
  }

  private mutating func startTag() throws(SpreadsheetError) -> Event {
    var place = position + 1
    let (name, end) = name(place, before: bytes.count)
    place = end
    var quote: UInt8?
    while place < bytes.count {
      let byte = bytes[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if Self.isQuote(byte) {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        let isEmpty = bytes[place - 1] == UInt8(ascii: "/")
        attributes = end..<(isEmpty ? max(end, place - 1) : place)
        position = place + 1
        return .start(name, isEmpty: isEmpty)
      }
      place += 1
    }
    throw .notAWorkbook
  }

  /// The name that begins here, without its prefix, and where it ends.
  private func name(_ start: Int, before limit: Int) -> (text: String, end: Int) {
    var first = start
    var place = start
    while place < limit {
      let byte = bytes[place]
      if byte <= 32 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { break }
      if byte == UInt8(ascii: ":") { first = place + 1 }
      place += 1
    }
    return (String(decoding: bytes[first..<place], as: UTF8.self), place)
  }

  private mutating func text() throws(SpreadsheetError) -> String {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "<") { position += 1 }
    return XMLText.plain(bytes[start..<position])
  }

  private mutating func characterData() throws(SpreadsheetError) -> String {
    let start = position + 9
    try skip(past: "]]>")
    return String(decoding: bytes[start..<position - 3], as: UTF8.self)
  }

  private mutating func skip(past end: StaticString) throws(SpreadsheetError) {
    while position < bytes.count {
      if starts(with: end) {
        position += end.utf8CodeUnitCount
        return
      }
      position += 1
    }
    throw .notAWorkbook
  }

  private func starts(with text: StaticString) -> Bool {
    let end = position + text.utf8CodeUnitCount
    return end <= bytes.count && Self.isSame(bytes[position..<end], text)
  }

  private static func isSame(_ bytes: ArraySlice<UInt8>, _ text: StaticString) -> Bool {
    bytes.count == text.utf8CodeUnitCount
      && zip(bytes, UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)).allSatisfy(==)
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }
}
