/// A number or name given to a thing by somebody, within a system (contract §4.1).
public struct Identifier: Element {
  public var use: String?
  public var type: CodeableConcept?
  public var system: String?
  public var value: String?
  public var assigner: Reference?

  public init(
    use: String? = nil, type: CodeableConcept? = nil, system: String? = nil, value: String? = nil,
    assigner: Reference? = nil
  ) {
    self.use = use
    self.type = type
    self.system = system
    self.value = value
    self.assigner = assigner
  }
}
