/// An element that FHIR does not define itself, named by its URL (contract §4.3).
public struct Extension: Element {
  public var url: String
  @Repeating public var `extension`: [Extension]
  public var valueCode: String?
  public var valueString: String?
  public var valueBoolean: Bool?
  public var valueDateTime: DateTime?
  public var valueCodeableConcept: CodeableConcept?
  public var valueReference: Reference?
  public var valueAddress: Address?

  public init(
    url: String, extension: [Extension] = [], valueCode: String? = nil, valueString: String? = nil,
    valueBoolean: Bool? = nil, valueDateTime: DateTime? = nil, valueCodeableConcept: CodeableConcept? = nil,
    valueReference: Reference? = nil, valueAddress: Address? = nil
  ) {
    self.url = url
    self.extension = `extension`
    self.valueCode = valueCode
    self.valueString = valueString
    self.valueBoolean = valueBoolean
    self.valueDateTime = valueDateTime
    self.valueCodeableConcept = valueCodeableConcept
    self.valueReference = valueReference
    self.valueAddress = valueAddress
  }
}
