public import FHIR

/// One step of a JSON Patch (RFC 6902), of the kinds the platform publishes (contract §3.1).
public struct PatchOperation: Encodable, Sendable {
  public enum Operation: String, Encodable, Sendable {
    case add, replace, test, remove
  }

  public enum Value: Sendable, Encodable {
    case text(String)
    case references([Reference])
    case concept(CodeableConcept)

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .references(let references): try container.encode(references)
      case .concept(let concept): try container.encode(concept)
      }
    }
  }

  public let op: Operation
  public let path: String
  public let value: Value?

  public init(_ op: Operation, _ path: String, _ value: Value? = nil) {
    self.op = op
    self.path = path
    self.value = value
  }
}
