/// From when to when; open at either end. The end never precedes the start (contract §4.2).
public struct Period: Element {
  public var start: DateTime?
  public var end: DateTime?

  public init(start: DateTime? = nil, end: DateTime? = nil) {
    self.start = start
    self.end = end
  }
}
