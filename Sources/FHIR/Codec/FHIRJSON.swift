public import Foundation

/// JSON of FHIR resources: written strictly, read leniently.
public enum FHIRJSON {
  /// A resource whose JSON would hold an empty array, object or string, or `null`; the platform refuses each of
  /// them (contract §4.5).
  public struct EmptyElement: Error, Equatable {
    /// The JSON just before the empty element, short enough for a log line of a test.
    public let after: String
  }

  /// The resource as JSON, keys sorted so that equal resources give equal bytes.
  /// - Throws: `EmptyElement` when an element says nothing; `EncodingError` otherwise.
  public static func encode(_ resource: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(resource)
    if let index = firstEmptyElement(in: data) {
      let before = data[max(data.startIndex, index - 24)..<index]
      throw EmptyElement(after: String(decoding: before, as: UTF8.self))
    }
    return data
  }

  /// Reads a resource, forgiving what contract §3.2 lists.
  /// - Throws: `DecodingError` when it is not JSON or not this type of resource.
  public static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws -> Value {
    try JSONDecoder().decode(type, from: data)
  }

  /// Looks at each byte once: `[]`, `{}`, `""` as a value, or `null`.
  private static func firstEmptyElement(in data: Data) -> Data.Index? {
    var inString = false
    var escaped = false
    var previous: UInt8 = 0
    for index in data.indices {
      let byte = data[index]
      if inString {
        if escaped {
          escaped = false
        } else if byte == UInt8(ascii: "\\") {
          escaped = true
        } else if byte == UInt8(ascii: "\"") {
          inString = false
          if previous == UInt8(ascii: "\"") { return index }
        }
        previous = 0
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): inString = true
      case UInt8(ascii: "]") where previous == UInt8(ascii: "["): return index
      case UInt8(ascii: "}") where previous == UInt8(ascii: "{"): return index
      case UInt8(ascii: "u") where previous == UInt8(ascii: "n"): return index
      default: break
      }
      previous = byte
    }
    return nil
  }
}
