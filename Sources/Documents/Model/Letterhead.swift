/// The head of an Indonesian official letter: the government above, the house below, its address, a double line.
public struct Letterhead: Sendable, Hashable {
  /// `PEMERINTAH KABUPATEN BANDUNG`, `DINAS KESEHATAN`.
  public let above: [String]
  /// `PUSKESMAS SOREANG`.
  public let name: String
  public let address: String

  public init(above: [String], name: String, address: String) {
    self.above = above
    self.name = name
    self.address = address
  }
}
