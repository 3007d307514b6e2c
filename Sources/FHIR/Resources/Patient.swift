/// A patient as the national index shows one: masked, with the IHS number as id. Contract §6.1.
public struct Patient: FHIRResource {
  public static let resourceType = ResourceType.patient

  private var resourceType = ResourceTag<Patient>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var identifier: [Identifier] = []
  public var active: Bool?
  @Repeating public var name: [HumanName] = []
  @Repeating public var telecom: [ContactPoint] = []
  public var gender: String?
  public var birthDate: DateTime?
  public var deceasedBoolean: Bool?
  @Repeating public var address: [Address] = []
  public var multipleBirthInteger: Int?
  @Repeating public var `extension`: [Extension] = []

  public init() {}
}
