/// One code of one code system. SATUSEHAT wants system, code and display together (contract §4.4).
public struct Coding: Element {
  public var system: String?
  public var code: String?
  public var display: String?

  public init(system: String? = nil, code: String? = nil, display: String? = nil) {
    self.system = system
    self.code = code
    self.display = display
  }
}
