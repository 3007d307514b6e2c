/// What the server says about a resource, and the profiles it claims to follow.
public struct Meta: Element {
  @Repeating public var profile: [String]
  public var versionId: String?
  public var lastUpdated: DateTime?

  public init(profile: [String] = [], versionId: String? = nil, lastUpdated: DateTime? = nil) {
    self.profile = profile
    self.versionId = versionId
    self.lastUpdated = lastUpdated
  }
}
