/// A literal reference to another resource, `Type/id`, `urn:uuid:…` within a bundle or `#id` within a resource.
public struct Reference: Element {
  public var reference: String?
  public var display: String?

  public init(reference: String? = nil, display: String? = nil) {
    self.reference = reference
    self.display = display
  }
}

extension Reference {
  public init(_ type: ResourceType, _ id: String, display: String? = nil) {
    self.init(reference: "\(type.rawValue)/\(id)", display: display)
  }

  /// The id behind `Type/`; nil for a reference to another type or of another form.
  public func id(of type: ResourceType) -> String? {
    guard let reference, reference.hasPrefix(type.rawValue + "/") else { return nil }
    return String(reference.dropFirst(type.rawValue.count + 1))
  }
}
