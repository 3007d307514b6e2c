/// A health worker as the national index shows one. Contract §6.2.
public struct Practitioner: FHIRResource {
  public static let resourceType = ResourceType.practitioner

  private var resourceType = ResourceTag<Practitioner>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var identifier: [Identifier] = []
  public var active: Bool?
  @Repeating public var name: [HumanName] = []
  public var gender: String?
  public var birthDate: DateTime?

  public init() {}
}
