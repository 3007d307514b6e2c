/// A person's name, as one text; SATUSEHAT masks it (contract §6.1).
public struct HumanName: Element {
  public var use: String?
  public var text: String?

  public init(use: String? = nil, text: String? = nil) {
    self.use = use
    self.text = text
  }
}
