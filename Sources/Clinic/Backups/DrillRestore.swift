import Crypto
import Foundation
import Journal
public import Store
public import Vocabulary

/// Tries a backup out: restores it into a scratch database, compares every row and recomputes every chain, throws the
/// scratch database away, and writes down what was found.
///
/// The scratch database is SQLite whichever engine the backup came from: a drill needs no second server.
public struct DrillRestore: Sendable {
  let store: Store
  let migrations: [Migration]
  let clock: WallClock
  let scratch: String

  /// - Parameters:
  ///   - store: where the drill is written down.
  ///   - scratch: a folder with room for the whole database; what is put there is closed to others, and deleted.
  public init(recordingIn store: Store, migrations: [Migration], scratch: String, clock: WallClock) {
    self.store = store
    self.migrations = migrations
    self.scratch = scratch
    self.clock = clock
  }

  /// Tries one backup. A backup that cannot be restored is a finding, not an error.
  /// - Throws: `StoreError`, `BackupRefusal.notPrepared` when the drill cannot be written down.
  public func run(_ file: String, with identity: BackupIdentity) async throws -> RestoreDrill {
    try await store.read { try BackupContent.refuseUnlessPrepared($0) }
    let began = clock.now()
    let name = URL(filePath: file).lastPathComponent
    var (finding, manifest, entries) = ("", nil as BackupManifest?, Int64(0))
    do {
      try await compareWithRecord(file, name)
      (manifest, entries) = try await restore(file, with: identity)
    } catch {
      finding = Self.sentence(error)
    }
    let drill = RestoreDrill(
      id: ID(at: began), drilledAt: began, file: name, backupMadeAt: manifest?.madeAt,
      passed: finding.isEmpty, finding: finding.isEmpty ? "Semua baris dan rantai jurnal cocok." : finding,
      rowCount: manifest?.rowCount ?? 0, entryCount: entries, took: clock.now() - began)
    try await store.write { try drill.insert(in: $0) }
    return drill
  }

  private func restore(
    _ file: String, with identity: BackupIdentity
  ) async throws -> (BackupManifest, entries: Int64) {
    let folder = try ScratchFolder(in: scratch, asOf: clock.now())
    defer { folder.discard() }
    let trial = try Store.sqlite(path: folder.url.appending(path: "uji.sqlite").path)
    defer { try? trial.close() }
    let manifest = try await RestoreBackup(into: trial, migrations: migrations, clock: clock)
      .load(file, with: identity)
    // Once more on what a new reader of the scratch database sees, after the commit.
    let chains = try await trial.read { try ChainCheck.run(in: $0) }
    guard chains.breaks.isEmpty else { throw BackupRefusal.different("rantai jurnal putus.") }
    return (manifest, chains.entries)
  }

  /// Whoever knows the public key can lock a file with it; only the record tells that this one is ours.
  private func compareWithRecord(_ file: String, _ name: String) async throws {
    guard let recorded = try await store.read({ try Backup.named(name, in: $0) }) else { return }
    let source = try ReadableFile(file)
    var digest = SHA256()
    while let bytes = try source.read() { digest.update(data: bytes) }
    guard Hexadecimal.text(digest.finalize()) == recorded.digest else {
      throw BackupRefusal.different("berkas \(name) bukan lagi berkas yang dibuat server ini.")
    }
  }

  private static func sentence(_ error: any Error) -> String {
    switch error {
    case let error as BackupRefusal: error.sentence
    case let error as SnapshotRefusal: error.sentence
    case let error as StoreError: error.sentence
    default: "Terjadi kesalahan pada program: \(type(of: error))."
    }
  }
}
