// The platform's answers hold elements that FHIR does not allow: dates that are empty or malformed, an array where
// one object belongs (contract §3.2). An optional element that cannot be read counts as absent; what we write never
// holds an empty string. The overloads below are found by the compiler when it writes the Codable code of this module.

/// A data type of FHIR (`Coding`, `Period`, …): an object inside a resource.
public protocol Element: Codable, Sendable, Equatable {}

extension KeyedDecodingContainer {
  func decodeIfPresent<E: Element>(_ type: E.Type, forKey key: Key) throws -> E? {
    guard contains(key), try !decodeNil(forKey: key) else { return nil }
    do {
      return try decode(type, forKey: key)
    } catch {
      guard let several = try? decode([E].self, forKey: key) else { throw error }
      return several.first
    }
  }

  func decodeIfPresent(_ type: DateTime.Type, forKey key: Key) throws -> DateTime? {
    guard contains(key), try !decodeNil(forKey: key) else { return nil }
    return try? decode(type, forKey: key)
  }
}

extension KeyedEncodingContainer {
  mutating func encodeIfPresent(_ value: String?, forKey key: Key) throws {
    if let value, !value.isEmpty { try encode(value, forKey: key) }
  }
}
