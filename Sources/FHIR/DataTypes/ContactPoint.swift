/// A telephone number or e-mail address.
public struct ContactPoint: Element {
  public var system: String?
  public var value: String?
  public var use: String?

  public init(system: String? = nil, value: String? = nil, use: String? = nil) {
    self.system = system
    self.value = value
    self.use = use
  }
}
