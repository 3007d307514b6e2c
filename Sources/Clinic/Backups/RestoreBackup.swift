import Journal
public import Store
public import Vocabulary

/// Brings a backup back into an empty database: the whole of it, checked, or nothing.
public struct RestoreBackup: Sendable {
  let store: Store
  let migrations: [Migration]
  let clock: WallClock

  /// - Parameter migrations: every step this program knows.
  public init(into store: Store, migrations: [Migration], clock: WallClock) {
    self.store = store
    self.migrations = migrations
    self.clock = clock
  }

  /// Restores, and writes in every journal that it was done.
  /// - Returns: what was restored.
  /// - Throws: `BackupRefusal`, `SnapshotRefusal`, `StoreError`; then the database is as empty as before.
  public func run(_ file: String, with identity: BackupIdentity) async throws -> BackupManifest {
    let now = clock.now()
    return try await load(file, with: identity) { tx, manifest in
      try Self.settle(manifest, at: now, in: tx)
    }
  }

  /// Restores and checks, no more.
  func load(
    _ file: String, with identity: BackupIdentity,
    afterwards: @escaping @Sendable (WriteTransaction, BackupManifest) throws -> Void = { _, _ in }
  ) async throws -> BackupManifest {
    let head = try Self.open(file, with: identity).head
    return try await store.rebuild(
      migrations, asOf: head.schema, at: clock.now().milliseconds,
      load: { tx in
        var reader = try Self.open(file, with: identity)
        guard reader.head == head else { throw reader.malformed }
        return try ArchiveLoader.load(&reader, into: tx)
      }, afterwards: afterwards)
  }

  /// After an older state came back: what the old state thought unsent may have been sent since.
  static func settle(_ manifest: BackupManifest, at now: Instant, in tx: WriteTransaction) throws {
    try DeliveryDesk.doubtEverythingUnsent(in: tx)
    for head in manifest.heads {
      let fact = try Fact(FactKind.databaseRestored, payload: ["madeAt": manifest.madeAt])
      try Journal.append(fact, by: .system(of: head.facility), at: now, in: tx)
    }
  }

  private static func open(_ file: String, with identity: BackupIdentity) throws -> ArchiveReader {
    try ArchiveReader(SealedReader(ReadableFile(file), with: identity))
  }
}
