/// A postal address; Kemendagri codes ride in the `administrativeCode` extension.
public struct Address: Element {
  public var use: String?
  public var type: String?
  @Repeating public var line: [String]
  public var city: String?
  public var postalCode: String?
  public var country: String?
  @Repeating public var `extension`: [Extension]

  public init(
    use: String? = nil, type: String? = nil, line: [String] = [], city: String? = nil,
    postalCode: String? = nil, country: String? = nil, extension: [Extension] = []
  ) {
    self.use = use
    self.type = type
    self.line = line
    self.city = city
    self.postalCode = postalCode
    self.country = country
    self.extension = `extension`
  }
}
