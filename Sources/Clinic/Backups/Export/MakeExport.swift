import Foundation
import Journal
public import Store
public import Vocabulary

/// Writes everything the database holds in open formats, as the Dinas may ask at any time (HOS-02): a CSV file for each
/// table, a data dictionary, and what the floors above add.
public struct MakeExport: Sendable {
  let store: Store
  let folder: String
  let program: String
  let clock: WallClock

  /// - Parameter folder: made by this; must not be there yet.
  public init(of store: Store, to folder: String, program: String, clock: WallClock) {
    self.store = store
    self.folder = folder
    self.program = program
    self.clock = clock
  }

  /// Writes the folder and, in every journal, that it was written.
  /// - Parameter more: adds files of its own, from the same moment.
  /// - Throws: `BackupRefusal`, `StoreError`; then there is no folder.
  public func run(
    adding more: @escaping @Sendable (ReadTransaction, ExportFolder) throws -> Void = { _, _ in }
  ) async throws -> BackupManifest {
    let now = clock.now()
    let manifest = try await store.snapshot { [folder, program] tx in
      try BackupContent.refuseUnlessPrepared(tx)
      let output = try ExportFolder(folder)
      do {
        let manifest = try Self.writeTables(program: program, at: now, from: tx, into: output)
        try more(tx, output)
        try Self.finish(manifest, output)
        return manifest
      } catch {
        output.discard()
        throw error
      }
    }
    try await store.write { tx in
      for head in manifest.heads {
        let fact = try Fact(FactKind.databaseExported, payload: ["rows": manifest.rowCount])
        try Journal.append(fact, by: .system(of: head.facility), at: now, in: tx)
      }
    }
    return manifest
  }

  private static func writeTables(
    program: String, at now: Instant, from tx: ReadTransaction, into output: ExportFolder
  ) throws -> BackupManifest {
    var manifest = try BackupManifest.begin(program: program, at: now, in: tx)
    let catalogue = try BackupContent.catalogue(in: tx)
    var (line, canonical): ([UInt8], [UInt8]) = ([], [])
    var documents = DocumentFiles()
    for table in catalogue.tables {
      let file = Self.file(of: table.name)
      try output.write(CSVLine.header(table), to: file)
      var tally = BackupManifest.Tally()
      try tx.eachRow(of: table) { values in
        line.removeAll(keepingCapacity: true)
        canonical.removeAll(keepingCapacity: true)
        try CSVLine.append(values, to: &line) { try documents.put($0, of: table.name, into: output) }
        RowLine.append(values, to: &canonical)
        tally.add(line: canonical[...])
        try output.write(line, to: file)
      }
      manifest.tables[table.name] = tally
      try output.close([file])
    }
    try output.write(try DataDictionary.lines(catalogue), to: DataDictionary.file)
    return manifest
  }

  private static func finish(_ manifest: BackupManifest, _ output: ExportFolder) throws {
    try output.write(Array(ExportReadme.text.utf8), to: ExportReadme.file)
    try output.closeAll()
    let whole = ExportManifest(database: manifest, files: output.digests)
    try output.write(try whole.json(), to: ExportManifest.file)
    try output.finish()
  }

  static func file(of table: String) -> String { "tabel/\(table).csv" }
}
