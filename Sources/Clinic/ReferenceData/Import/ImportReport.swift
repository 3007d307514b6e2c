/// What an import did.
public struct ImportReport: Hashable, Sendable {
  public let kind: ReferenceKind
  /// Rows read.
  public let rows: Int
  /// Rows that were not there before.
  public let added: Int
  /// Rows that were there and differ now.
  public let changed: Int
  /// SHA-256 of the file, hexadecimal: the version that is recorded.
  public let digest: String

  public var unchanged: Int { rows - added - changed }
}

/// How far an import is.
public struct ImportProgress: Hashable, Sendable {
  public enum Step: Sendable { case reading, saving }

  public let step: Step
  /// Of the step, 0 to 100.
  public let percent: Int

  public init(step: Step, percent: Int) {
    self.step = step
    self.percent = percent
  }
}
