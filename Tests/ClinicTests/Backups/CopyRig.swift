import Foundation
import Journal
import Store
import Vocabulary

@testable import Clinic

/// A Puskesmas with patients, visits and a journal, a folder for copies of it, and a pair of keys.
struct CopyRig {
  static let now = Instant(milliseconds: 1_795_136_400_000)

  let store: Store
  let demo: DemoPuskesmas
  let folder: URL
  let identity = BackupIdentity()
  let clock = WallClock.fixed(now)

  init(patients: Int = 40, seed: UInt64 = 1, on engine: Store.Engine = .standard) async throws {
    store = try Store.temporary(engine)
    try await store.migrate(Schema.migrations, at: 7)
    demo = try await DemoPuskesmas.load(in: store, at: Self.now)
    try await DemoDistrict(facility: demo.facility.id, patients: patients, visits: patients, seed: seed)
      .fill(store, at: Self.now)
    folder = FileManager.default.temporaryDirectory
      .appending(path: "sehat-\(UUID().uuidString.lowercased())", directoryHint: .isDirectory)
    let clinic = Clinic(store: store, clock: clock)
    _ = try await DemoDay(clinic, at: demo).queue()
    _ = try await DemoDay(clinic, at: demo).stock()
  }

  var maker: MakeBackup {
    MakeBackup(of: store, into: folder.path, for: [identity.recipient], program: "0.1.0", clock: clock)
  }

  func path(_ backup: Backup) -> String { folder.appending(path: backup.file).path }

  func restore(_ file: String, into target: Store, with key: BackupIdentity? = nil) async throws {
    _ = try await RestoreBackup(into: target, migrations: Schema.migrations, clock: clock)
      .load(file, with: key ?? identity)
  }

  /// Every row of every table that is copied, as lines in alphabetical order.
  static func rows(of store: Store) async throws -> [String: [String]] {
    try await store.read { tx in
      var rows: [String: [String]] = [:]
      for table in try BackupContent.catalogue(in: tx).tables {
        var lines: [String] = []
        try tx.eachRow(of: table) { values in
          var line: [UInt8] = []
          RowLine.append(values, to: &line)
          lines.append(String(decoding: line, as: UTF8.self))
        }
        rows[table.name] = lines.sorted()
      }
      return rows
    }
  }

  /// Whether a database is as empty as on its first day.
  static func isUntouched(_ store: Store) async throws -> Bool {
    try await store.read { try Catalogue.read(in: $0).tables.isEmpty }
  }

  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }
}
