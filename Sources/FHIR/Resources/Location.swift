/// A room. Contract §6.4.
public struct Location: FHIRResource {
  public static let resourceType = ResourceType.location

  private var resourceType = ResourceTag<Location>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var identifier: [Identifier] = []
  public var status: String?
  public var name: String?
  public var description: String?
  public var mode: String?
  @Repeating public var type: [CodeableConcept] = []
  @Repeating public var telecom: [ContactPoint] = []
  public var address: Address?
  public var physicalType: CodeableConcept?
  public var position: Position?
  public var managingOrganization: Reference?
  public var partOf: Reference?
  @Repeating public var `extension`: [Extension] = []

  public init() {}

  /// Degrees of WGS84; longitude first, as FHIR names them (the official example swaps them).
  public struct Position: Element {
    public var longitude: FHIRDecimal
    public var latitude: FHIRDecimal
    public var altitude: FHIRDecimal?

    public init(longitude: FHIRDecimal, latitude: FHIRDecimal, altitude: FHIRDecimal? = nil) {
      self.longitude = longitude
      self.latitude = latitude
      self.altitude = altitude
    }
  }
}
