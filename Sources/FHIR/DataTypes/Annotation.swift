/// A remark in words.
public struct Annotation: Element {
  public var text: String
  public var time: DateTime?
  public var authorReference: Reference?

  public init(text: String, time: DateTime? = nil, authorReference: Reference? = nil) {
    self.text = text
    self.time = time
    self.authorReference = authorReference
  }
}
