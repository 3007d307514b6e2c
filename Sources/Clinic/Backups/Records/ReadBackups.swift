public import Store

/// The newest backups and drills, and how they stand.
public struct ReadBackups: Query {
  public static let action = Action.readBackups
  static let limit = 30

  public init() {}

  public struct Result: Sendable {
    public let watch: BackupWatch
    /// Newest first.
    public let backups: [Backup]
    /// Newest first.
    public let drills: [RestoreDrill]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    Result(
      watch: try .read(at: context.now, in: tx), backups: try Backup.newest(Self.limit, in: tx),
      drills: try RestoreDrill.newest(Self.limit, in: tx))
  }
}
