/// A sheet's size and margins in millimetres.
public struct Paper: Sendable, Hashable {
  public let width: Double
  public let height: Double
  public let margin: Double
  /// Size of the running text in points.
  public let textSize: Double

  public init(width: Double, height: Double, margin: Double, textSize: Double) {
    self.width = width
    self.height = height
    self.margin = margin
    self.textSize = textSize
  }

  public static let a4 = Paper(width: 210, height: 297, margin: 20, textSize: 10.5)
  public static let a4Landscape = Paper(width: 297, height: 210, margin: 15, textSize: 9)
  /// For the wall: read from some steps away.
  public static let a3Landscape = Paper(width: 420, height: 297, margin: 20, textSize: 16)
  public static let a5 = Paper(width: 148, height: 210, margin: 12, textSize: 9)
}
