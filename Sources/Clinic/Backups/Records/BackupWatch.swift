public import Vocabulary

/// Whether the copies are recent enough to sleep well: a day for a backup, ninety days for a drill.
public struct BackupWatch: Sendable, Hashable {
  public static let backupLife: Duration = .seconds(86_400)
  public static let drillLife: Duration = .seconds(90 * 86_400)
  /// Clocks of two machines may differ by so much.
  static let clockTolerance: Duration = .seconds(300)

  public let lastBackup: Instant?
  /// The last drill that passed.
  public let lastDrill: Instant?
  /// Whether the newest drill failed.
  public let lastDrillFailed: Bool
  public let now: Instant

  public enum Warning: Sendable, Hashable {
    case neverBackedUp, backupTooOld(Duration)
    /// The newest copy says it was made later than now: the clock was set, and its age means nothing.
    case backupFromTheFuture
    case neverDrilled, drillTooOld(Duration), drillFailed
  }

  public init(lastBackup: Instant?, lastDrill: Instant?, lastDrillFailed: Bool, now: Instant) {
    self.lastBackup = lastBackup
    self.lastDrill = lastDrill
    self.lastDrillFailed = lastDrillFailed
    self.now = now
  }

  /// What needs a person, the most pressing first.
  public var warnings: [Warning] {
    var warnings: [Warning] = []
    if let lastBackup {
      if lastBackup - now > Self.clockTolerance {
        warnings.append(.backupFromTheFuture)
      } else if now - lastBackup > Self.backupLife {
        warnings.append(.backupTooOld(now - lastBackup))
      }
    } else {
      warnings.append(.neverBackedUp)
    }
    if lastDrillFailed { warnings.append(.drillFailed) }
    if let lastDrill {
      if now - lastDrill > Self.drillLife { warnings.append(.drillTooOld(now - lastDrill)) }
    } else if !lastDrillFailed {
      warnings.append(.neverDrilled)
    }
    return warnings
  }
}
