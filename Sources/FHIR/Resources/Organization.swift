/// The Puskesmas or a unit of it. Contract §6.3.
public struct Organization: FHIRResource {
  public static let resourceType = ResourceType.organization

  private var resourceType = ResourceTag<Organization>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var identifier: [Identifier] = []
  public var active: Bool?
  @Repeating public var type: [CodeableConcept] = []
  public var name: String?
  @Repeating public var telecom: [ContactPoint] = []
  @Repeating public var address: [Address] = []
  public var partOf: Reference?

  public init() {}
}
