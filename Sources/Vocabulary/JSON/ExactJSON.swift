/// One value inside a `JSONText`: a place in it, read when asked.
public struct ExactJSON: Sendable {
  let text: JSONText
  let index: Int

  private var node: JSONNode { text.nodes[index] }
  private var range: Range<Int> { Int(node.start)..<Int(node.end) }

  public var isNull: Bool { node.kind == .null }
  public var isObject: Bool { node.kind == .object }
  public var isArray: Bool { node.kind == .array }

  public var bool: Bool? {
    switch node.kind {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  public var string: String? {
    switch node.kind {
    case .string: String(decoding: text.bytes[range], as: UTF8.self)
    case .escapedString: JSONEscapes.text(of: text.bytes, in: range)
    default: nil
    }
  }

  /// A number as it is written, or a string that is written as one (`"150.0"`).
  public var writtenNumber: WrittenNumber? {
    switch node.kind {
    case .number, .string: WrittenNumber(text.bytes[range])
    default: nil
    }
  }

  /// A number (never a string) without a fraction; `2.0` is 2. `nil` when it does not fit.
  public var integer: Int64? {
    guard node.kind == .number else { return nil }
    return WrittenNumber(text.bytes[range])?.integer
  }

  /// A day written `YYYY-MM-DD`.
  public var date: CalendarDate? {
    guard node.kind == .string else { return nil }
    return CalendarDate(isoBytes: text.bytes[range])
  }

  /// The member of an object; `nil` when there is none, or when this is no object.
  public func member(_ name: StaticString) -> ExactJSON? {
    guard node.kind == .object else { return nil }
    let end = Int(node.next)
    var place = index + 1
    while place < end {
      if text.isName(place, name) { return ExactJSON(text: text, index: place + 1) }
      place = Int(text.nodes[place + 1].next)
    }
    return nil
  }

  /// An object's members in order of appearance; empty when this is no object.
  public var members: [(name: String, value: ExactJSON)] {
    guard node.kind == .object else { return [] }
    return stride(through: index + 1) { Int(text.nodes[$0 + 1].next) }.map {
      (ExactJSON(text: text, index: $0).string ?? "", ExactJSON(text: text, index: $0 + 1))
    }
  }

  /// The elements of an array in order; empty when this is no array.
  public var elements: [ExactJSON] {
    guard node.kind == .array else { return [] }
    return stride(through: index + 1) { Int(text.nodes[$0].next) }.map { ExactJSON(text: text, index: $0) }
  }

  private func stride(through first: Int, by next: (Int) -> Int) -> [Int] {
    var places: [Int] = []
    var place = first
    while place < Int(node.next) {
      places.append(place)
      place = next(place)
    }
    return places
  }
}

extension JSONText {
  fileprivate func isName(_ place: Int, _ name: StaticString) -> Bool {
    let node = nodes[place]
    if node.kind == .escapedString { return ExactJSON(text: self, index: place).string == "\(name)" }
    guard Int(node.end - node.start) == name.utf8CodeUnitCount else { return false }
    let start = Int(node.start)
    return name.withUTF8Buffer { wanted in
      for offset in 0..<wanted.count where wanted[offset] != bytes[start + offset] { return false }
      return true
    }
  }
}
