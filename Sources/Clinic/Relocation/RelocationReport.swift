public import Vocabulary

/// What a move found at its end.
public struct RelocationReport: Sendable, Hashable {
  /// What became of one table.
  public struct Line: Sendable, Hashable {
    public let table: String
    public let moved: Int64
    /// The target had the same row.
    public let same: Int64
    /// The target had another row under this key, and kept it.
    public let kept: Int64
  }

  public struct Renaming: Sendable, Hashable {
    public let former: String
    public let new: String
  }

  public var facilities: [String]
  /// `true` when all was done before this run, which only checked once more.
  public var wasDoneBefore: Bool
  public var openedAt: Instant
  public var lines: [Line]
  public var rows: Int64
  /// Entries of the journals whose chains were recomputed in the target.
  public var entries: Int64
  public var renamed: [Renaming]
  /// `table: key` of rows the target kept though the source's were different.
  public var differences: [String]
  /// What does not stop a move but should be looked at.
  public var warnings: [String]
}
