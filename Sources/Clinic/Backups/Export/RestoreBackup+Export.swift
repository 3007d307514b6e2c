import Crypto
import Foundation
import Store
import Vocabulary

extension RestoreBackup {
  /// Brings an export back into an empty database, and writes in every journal that it was done.
  /// - Parameter export: the folder `MakeExport` wrote.
  /// - Returns: what was restored.
  /// - Throws: `BackupRefusal`, `SnapshotRefusal`, `StoreError`; then the database is as empty as before.
  public func run(export path: String) async throws -> BackupManifest {
    let now = clock.now()
    return try await load(export: path) { tx, manifest in try Self.settle(manifest, at: now, in: tx) }
  }

  /// Restores and checks, no more.
  func load(
    export path: String,
    afterwards: @escaping @Sendable (WriteTransaction, BackupManifest) throws -> Void = { _, _ in }
  ) async throws -> BackupManifest {
    let folder = URL(filePath: path, directoryHint: .isDirectory)
    let manifest = try ExportManifest.read(folder)
    let database = manifest.database
    return try await store.rebuild(
      migrations, asOf: database.schema, at: clock.now().milliseconds,
      load: { tx in
        let catalogue = try BackupContent.catalogue(in: tx)
        if let unknown = database.tables.keys.first(where: { catalogue[$0] == nil }) {
          throw SnapshotRefusal.otherTable(unknown)
        }
        for table in catalogue.tables where database.tables[table.name] != nil {
          try Self.load(table, from: folder, expecting: manifest.files, in: tx)
        }
        try ArchiveLoader.check(database, in: tx)
        return database
      }, afterwards: afterwards)
  }

  private static func load(
    _ table: Catalogue.Table, from folder: URL, expecting digests: [String: String], in tx: WriteTransaction
  ) throws {
    let file = MakeExport.file(of: table.name)
    let source = DigestingSource(try ReadableFile(folder.appending(path: file).path))
    var records = CSVRecords(source, named: file)
    guard let header = try records.next(), header.map(\.text) == table.columns.map(\.name) else {
      throw SnapshotRefusal.otherTable(table.name)
    }
    var loader = TableLoader(table, in: tx)
    while let fields = try records.next() {
      let values = try CSVLine.values(fields, of: table.columns) { name in
        try DocumentFiles.read(name, in: folder, expecting: digests)
      }
      guard let values else { throw records.malformed }
      try loader.add(values)
    }
    try loader.finish()
    guard source.sha256 == digests[file] else { throw BackupRefusal.exportAltered(file: file) }
  }
}

/// Hands bytes on and remembers their digest.
private final class DigestingSource: ByteSource {
  private var source: any ByteSource
  private var digest = SHA256()

  init(_ source: any ByteSource) { self.source = source }

  func read() throws -> [UInt8]? {
    guard let bytes = try source.read() else { return nil }
    digest.update(data: bytes)
    return bytes
  }

  var sha256: String { Hexadecimal.text(digest.finalize()) }
}
