/// A measured amount with its unit: `unit` for people, `system` and `code` for programs (UCUM, orderable drug forms).
public struct Quantity: Element {
  public var value: FHIRDecimal?
  public var comparator: String?
  public var unit: String?
  public var system: String?
  public var code: String?

  public init(
    value: FHIRDecimal? = nil, comparator: String? = nil, unit: String? = nil, system: String? = nil,
    code: String? = nil
  ) {
    self.value = value
    self.comparator = comparator
    self.unit = unit
    self.system = system
    self.code = code
  }
}
