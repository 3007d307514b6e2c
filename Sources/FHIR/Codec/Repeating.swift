/// An element that may repeat (`0..*`, `1..*`).
///
/// FHIR knows no empty array: the element is left out when there is nothing to say, and SATUSEHAT refuses `[]`
/// (contract §4.5). Read back, an absent element, `null`, `[]` and a lone object all become an array (§3.2).
@propertyWrapper
public struct Repeating<Element: Codable & Sendable & Equatable>: Sendable, Equatable {
  public var wrappedValue: [Element]

  public init(wrappedValue: [Element]) {
    self.wrappedValue = wrappedValue
  }
}

extension Repeating: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      wrappedValue = []
    } else if let elements = try? container.decode([Element?].self) {
      wrappedValue = elements.compactMap(\.self)
    } else {
      wrappedValue = [try container.decode(Element.self)]
    }
  }

  public func encode(to encoder: any Encoder) throws {
    try wrappedValue.encode(to: encoder)
  }
}

extension KeyedEncodingContainer {
  mutating func encode<Element>(_ value: Repeating<Element>, forKey key: Key) throws {
    if !value.wrappedValue.isEmpty { try encode(value.wrappedValue, forKey: key) }
  }
}

extension KeyedDecodingContainer {
  func decode<Element>(_ type: Repeating<Element>.Type, forKey key: Key) throws -> Repeating<Element> {
    try decodeIfPresent(type, forKey: key) ?? Repeating(wrappedValue: [])
  }
}
