/// A resource of the R4 subset.
public protocol FHIRResource: Codable, Sendable, Equatable {
  static var resourceType: ResourceType { get }
  /// The server's id; never sent on create (contract §4.7).
  var id: String? { get set }
}

/// The `resourceType` member: writes the type's name and refuses to read another one.
public struct ResourceTag<R: FHIRResource>: Sendable, Equatable, Codable {
  init() {}

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let found = try container.decode(String.self)
    guard found == R.resourceType.rawValue else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "expected a \(R.resourceType.rawValue), found a \(found)")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(R.resourceType.rawValue)
  }
}
