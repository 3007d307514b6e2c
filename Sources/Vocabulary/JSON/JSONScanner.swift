/// Walks over the bytes once and notes every value in order of appearance.
struct JSONScanner {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var nodes: [JSONNode] = []
  /// A hostile text must not exhaust the stack.
  private static let deepest = 64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    nodes.reserveCapacity(bytes.count / 8 + 1)
  }

  mutating func document() throws(JSONError) {
    try value(depth: 0)
    skipBlanks()
    guard position == bytes.count else { throw error(.trailing) }
  }

  private mutating func value(depth: Int) throws(JSONError) {
    guard depth < Self.deepest else { throw error(.tooDeep) }
    skipBlanks()
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    switch bytes[position] {
    case UInt8(ascii: "{"): try object(depth: depth + 1)
    case UInt8(ascii: "["): try array(depth: depth + 1)
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "t"): try word("true", .yes)
    case UInt8(ascii: "f"): try word("false", .no)
    case UInt8(ascii: "n"): try word("null", .null)
    default: try number()
    }
  }

  private mutating func object(depth: Int) throws(JSONError) {
    let own = open(.object)
    skipBlanks()
    if !take(UInt8(ascii: "}")) {
      repeat {
        skipBlanks()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw error(.missingName) }
        try string()
        skipBlanks()
        guard take(UInt8(ascii: ":")) else { throw error(.missingColon) }
        try value(depth: depth)
        skipBlanks()
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")) else { throw error(.missingComma) }
    }
    close(own)
    guard namesDiffer(in: own) else { throw error(.repeatedName) }
  }

  private mutating func array(depth: Int) throws(JSONError) {
    let own = open(.array)
    skipBlanks()
    if !take(UInt8(ascii: "]")) {
      repeat {
        try value(depth: depth)
        skipBlanks()
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "]")) else { throw error(.missingComma) }
    }
    close(own)
  }

  private mutating func word(_ text: StaticString, _ kind: JSONNode.Kind) throws(JSONError) {
    let end = position + text.utf8CodeUnitCount
    guard end <= bytes.count, text.withUTF8Buffer({ $0.elementsEqual(bytes[position..<end]) }) else {
      throw error(.unexpectedCharacter)
    }
    note(kind, from: position, to: end)
    position = end
  }

  private mutating func number() throws(JSONError) {
    let start = position
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    note(.number, from: start, to: position)
  }

  private mutating func digits() throws(JSONError) {
    let start = position
    while position < bytes.count, bytes[position] &- 0x30 <= 9 { position += 1 }
    guard position > start else { throw error(.unexpectedCharacter) }
  }

  private mutating func string() throws(JSONError) {
    position += 1
    let start = position
    var kind = JSONNode.Kind.string
    var isASCII = true
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        guard isASCII || String(validating: bytes[start..<position], as: UTF8.self) != nil else {
          throw error(.notUTF8)
        }
        note(kind, from: start, to: position)
        position += 1
        return
      case UInt8(ascii: "\\"):
        kind = .escapedString
        try skipEscape()
      case ..<0x20: throw error(.unexpectedCharacter)
      case 0x80...:
        isASCII = false
        position += 1
      default: position += 1
      }
    }
    throw error(.unexpectedEnd)
  }

  private mutating func skipEscape() throws(JSONError) {
    position += 1
    guard position < bytes.count else { throw error(.unexpectedEnd) }
    switch bytes[position] {
    case UInt8(ascii: "u"):
      guard JSONEscapes.unit(in: bytes, at: position + 1) != nil else { throw error(.unexpectedCharacter) }
      position += 5
    case let letter where JSONEscapes.plain(letter) != nil: position += 1
    default: throw error(.unexpectedCharacter)
    }
  }

  /// Two members of one name would let two readers see two different cases.
  private func namesDiffer(in object: Int) -> Bool {
    var names: [Range<Int>] = []
    var index = object + 1
    let end = Int(nodes[object].next)
    while index < end {
      names.append(Int(nodes[index].start)..<Int(nodes[index].end))
      index = Int(nodes[index + 1].next)
    }
    if names.count > 24 { return Set(names.map { bytes[$0] }).count == names.count }
    for (place, name) in names.enumerated() {
      for earlier in names[..<place] where earlier.count == name.count {
        if bytes[earlier].elementsEqual(bytes[name]) { return false }
      }
    }
    return true
  }

  private mutating func open(_ kind: JSONNode.Kind) -> Int {
    note(kind, from: position, to: position)
    position += 1
    return nodes.count - 1
  }

  private mutating func close(_ index: Int) {
    nodes[index].end = UInt32(position)
    nodes[index].next = UInt32(nodes.count)
  }

  private mutating func note(_ kind: JSONNode.Kind, from start: Int, to end: Int) {
    nodes.append(
      JSONNode(kind: kind, start: UInt32(start), end: UInt32(end), next: UInt32(nodes.count + 1)))
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private func error(_ reason: JSONError.Reason) -> JSONError {
    JSONError(reason: position < bytes.count ? reason : .unexpectedEnd, offset: position)
  }
}
