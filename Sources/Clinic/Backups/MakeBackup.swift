import Foundation
public import Store
public import Vocabulary

/// Copies the whole database, as it stands at one moment, into one locked file, while everybody goes on working.
public struct MakeBackup: Sendable {
  let store: Store
  let clock: WallClock
  /// The program's version.
  let program: String
  let recipients: [BackupRecipient]
  let folder: String

  public init(
    of store: Store, into folder: String, for recipients: [BackupRecipient], program: String, clock: WallClock
  ) {
    self.store = store
    self.folder = folder
    self.recipients = recipients
    self.program = program
    self.clock = clock
  }

  /// Makes the file and writes down that it was made.
  /// - Throws: `BackupRefusal`, `StoreError`; then there is no file.
  public func run() async throws -> Backup {
    guard !recipients.isEmpty else { throw BackupRefusal.noRecipient }
    try await store.read { try BackupContent.refuseUnlessPrepared($0) }
    try Folder.make(folder)
    let began = clock.now()
    let name = Self.name(began)
    let path = URL(filePath: folder, directoryHint: .isDirectory).appending(path: name).path
    let (rows, size, digest) = try await store.snapshot { [program, recipients] tx in
      let file = try NewFile(path)
      defer { file.discard() }
      var sealed = try SealedWriter(into: file, for: recipients)
      let manifest = try ArchiveWriter.write(program: program, at: began, from: tx, into: &sealed)
      try sealed.finish()
      return (manifest.rowCount, file.size, file.sha256)
    }
    let backup = Backup(
      id: ID(at: began), madeAt: began, file: name, size: size, digest: digest, rowCount: rows,
      program: program, took: clock.now() - began)
    try await store.write { try backup.insert(in: $0) }
    return backup
  }

  /// `sehat-20261121T041500Z.age`: sorted by name is sorted by age.
  static func name(_ moment: Instant) -> String {
    let style = Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted)
    return "sehat-\(moment.date.formatted(style)).age"
  }

  /// The newest backup of a folder.
  public static func newest(in folder: String) throws(BackupRefusal) -> String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard let name = names.filter({ $0.hasPrefix("sehat-") && $0.hasSuffix(".age") }).max() else {
      throw .noBackupFound(folder: folder)
    }
    return URL(filePath: folder, directoryHint: .isDirectory).appending(path: name).path
  }
}
