/// One numbered step, and whether a database has it.
public struct MigrationStatus: Sendable, Equatable {
  public let number: Int
  public let name: String
  /// Milliseconds; `nil` while it is still to be applied.
  public let appliedAt: Int64?
  /// `false` for a step of a newer program.
  public let isKnown: Bool
}
