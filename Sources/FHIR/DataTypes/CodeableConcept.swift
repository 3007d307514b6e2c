/// A concept: the same meaning in one or more code systems, and in words.
public struct CodeableConcept: Element {
  @Repeating public var coding: [Coding]
  public var text: String?

  public init(coding: [Coding] = [], text: String? = nil) {
    self.coding = coding
    self.text = text
  }
}

extension CodeableConcept {
  public init(_ coding: Coding, text: String? = nil) {
    self.init(coding: [coding], text: text)
  }

  /// Whether one of the codings is this code of this system.
  public func contains(system: String, code: String) -> Bool {
    coding.contains { $0.system == system && $0.code == code }
  }
}
