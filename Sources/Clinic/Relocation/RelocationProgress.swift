/// How far a move is, told after each page.
public struct RelocationProgress: Sendable, Hashable {
  public enum Step: Sendable { case moving, comparing, checkingChains }

  public let step: Step
  public let table: String
  /// Rows of this table, and how many there are.
  public let done: Int64
  public let total: Int64
}
