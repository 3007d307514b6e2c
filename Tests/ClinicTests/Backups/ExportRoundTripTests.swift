import Foundation
import Journal
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Export in open formats, and back in")
struct ExportRoundTripTests {
  @Test("What was exported comes back row by row, with its journal", arguments: [4, 5] as [UInt64])
  func roundTrip(_ seed: UInt64) async throws {
    let rig = try await CopyRig(patients: 30, seed: seed)
    try await rig.store.write { tx in
      let name = "O'Neil \"si\nbungsu\", é\t\\ "
      try tx.execute("UPDATE patient SET name = \(name), address = '' WHERE search_key = 1")
    }
    let before = try await CopyRig.rows(of: rig.store)
    let manifest = try await rig.export()
    let restored = try Store.temporary()
    _ = try await RestoreBackup(into: restored, migrations: Schema.migrations, clock: rig.clock)
      .load(export: rig.folder.path)
    #expect(try await CopyRig.rows(of: restored) == before)
    #expect(manifest.rowCount == Int64(before.values.reduce(0) { $0 + $1.count }))
    let chains = try await restored.read { try ChainCheck.run(in: $0) }
    #expect(chains.breaks.isEmpty && chains.entries > 0)
  }

  @Test("There is a file for each table, a dictionary that names every column, and a manifest")
  func files() async throws {
    let rig = try await CopyRig(patients: 2)
    _ = try await rig.export { _, folder in try folder.append("{}".utf8, to: "fhir/Patient.ndjson") }
    let tables = try await rig.store.read { try BackupContent.catalogue(in: $0) }.tables
    let written = try FileManager.default.contentsOfDirectory(atPath: rig.folder.path + "/tabel")
    #expect(Set(written) == Set(tables.map { $0.name + ".csv" }))
    let dictionary = try String(contentsOfFile: rig.folder.path + "/kamus-data.csv", encoding: .utf8)
    for table in tables {
      for column in table.columns {
        #expect(dictionary.contains("\"\(table.name)\",\"\(column.name)\","), "\(table.name).\(column.name)")
      }
    }
    #expect(dictionary.contains("\"patient\",,,,,,\"Pasien\""))
    #expect(dictionary.contains("\"patient\",\"nik\",\"teks\",\"tidak\",\"tidak\",,\"NIK\""))
    let manifest = try ExportManifest.read(rig.folder)
    #expect(manifest.files["fhir/Patient.ndjson"] != nil)
    #expect(manifest.files.count == tables.count + 3)
    let attributes = try FileManager.default.attributesOfItem(atPath: rig.folder.path)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    let kind: String? = try await rig.store.read {
      try $0.value("SELECT kind FROM journal_entry ORDER BY sequence DESC LIMIT 1")
    }
    #expect(kind == "database.exported")
  }

  @Test("A folder that is there is not touched, and what fails leaves none")
  func nothingHalf() async throws {
    let rig = try await CopyRig(patients: 1)
    await #expect(throws: BackupRefusal.diskFull(file: "x")) {
      try await rig.export { _, _ in throw BackupRefusal.diskFull(file: "x") }
    }
    #expect(!FileManager.default.fileExists(atPath: rig.folder.path))
    #expect(!FileManager.default.fileExists(atPath: rig.folder.path + ".part"))
    try Folder.make(rig.folder.path)
    await #expect(throws: BackupRefusal.fileExists(rig.folder.path)) { try await rig.export() }
    #expect(try rig.files().isEmpty)
  }

  @Test("A byte changed in any table, a missing table, or a broken manifest: refused, and nothing comes in")
  func changed() async throws {
    let rig = try await CopyRig(patients: 2)
    _ = try await rig.export()
    let patients = rig.folder.appending(path: "tabel/patient.csv")
    let whole = try Data(contentsOf: patients)
    for place in [3, whole.count / 2, whole.count - 3] {
      var bytes = whole
      bytes[place] ^= 1
      try bytes.write(to: patients)
      try await rig.refusesExport("byte \(place)")
    }
    try FileManager.default.removeItem(at: patients)
    try await rig.refusesExport("missing")
    try whole.write(to: patients)
    try Data("{}".utf8).write(to: rig.folder.appending(path: ExportManifest.file))
    try await rig.refusesExport("manifest")
  }

  @Test("An empty text and nothing at all stay two things")
  func emptyText() throws {
    let values: [SQLValue] = [.text(""), .null, .int(-1), .real(1e-300), .blob([]), .text("a,\"b\"\n")]
    var line: [UInt8] = []
    CSVLine.append(values, to: &line)
    #expect(String(decoding: line, as: UTF8.self) == "\"\",,-1,1e-300,\"\",\"a,\"\"b\"\"\n\"\n")
  }

  @Test("Documents lie beside the tables as files of their own, and come back byte by byte")
  func documents() async throws {
    let rig = try await CopyRig(patients: 1)
    let letters = Migration(
      998, "letters", [.sql("CREATE TABLE letter (id TEXT PRIMARY KEY, content \(type: .blob))")])
    let migrations = Schema.migrations + [letters]
    try await rig.store.migrate(migrations, at: 0)
    try await rig.store.write { tx in
      let pdf = Array("%PDF-1.7 …".utf8) + [0, 10, 255]
      try tx.execute(
        "INSERT INTO letter (id, content) VALUES ('a', \(pdf)), ('b', NULL), ('c', \([UInt8]()))")
    }
    let before = try await CopyRig.rows(of: rig.store)
    try await rig.export()
    let files = try FileManager.default.contentsOfDirectory(atPath: rig.folder.path + "/dokumen/letter")
    #expect(files.sorted() == ["000001.pdf", "000002.bin"])
    let restored = try Store.temporary()
    _ = try await RestoreBackup(into: restored, migrations: migrations, clock: rig.clock)
      .load(export: rig.folder.path)
    #expect(try await CopyRig.rows(of: restored) == before)
    try Data("lain".utf8).write(to: rig.folder.appending(path: "dokumen/letter/000001.pdf"))
    await #expect(throws: BackupRefusal.exportAltered(file: "dokumen/letter/000001.pdf")) {
      _ = try await RestoreBackup(
        into: try Store.temporary(), migrations: migrations, clock: rig.clock
      ).load(export: rig.folder.path)
    }
  }
}

extension CopyRig {
  @discardableResult
  fileprivate func export(
    _ more: @escaping @Sendable (ReadTransaction, ExportFolder) throws -> Void = { _, _ in }
  ) async throws -> BackupManifest {
    try await MakeExport(of: store, to: folder.path, program: "0.1.0", clock: clock).run(adding: more)
  }

  fileprivate func refusesExport(_ place: String) async throws {
    let target = try Store.temporary()
    await #expect(throws: (any Error).self, "\(place)") {
      try await RestoreBackup(into: target, migrations: Schema.migrations, clock: clock)
        .load(export: folder.path)
    }
    #expect(try await Self.isUntouched(target), "\(place)")
  }
}
