import Foundation
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("A backup that cannot be used")
struct BadBackupTests {
  @Test("A byte changed anywhere: a clear sentence, and an empty database stays empty")
  func changedByte() async throws {
    let rig = try await CopyRig(patients: 5)
    let file = rig.path(try await rig.maker.run())
    let whole = try [UInt8](Data(contentsOf: URL(filePath: file)))
    let places = [0, 10, 30, 60, 100, 150, 190, 230, whole.count / 2, whole.count - 20, whole.count - 1]
    for place in places {
      var changed = whole
      changed[place] ^= 0x20
      try Data(changed).write(to: URL(filePath: file))
      try await rig.refuses(file, at: "byte \(place)")
    }
  }

  @Test("A file cut off anywhere")
  func cut() async throws {
    let rig = try await CopyRig(patients: 5)
    let file = rig.path(try await rig.maker.run())
    let whole = try Data(contentsOf: URL(filePath: file))
    let chunk = AgePayload.chunkSize + AgePayload.tagSize
    let starts = stride(from: whole.count - whole.count % chunk, to: 0, by: -chunk).prefix(3)
    for length in [0, 1, 200, whole.count / 3, whole.count - 1] + starts {
      try whole.prefix(length).write(to: URL(filePath: file))
      try await rig.refuses(file, at: "length \(length)")
    }
  }

  @Test("Another key")
  func wrongKey() async throws {
    let rig = try await CopyRig(patients: 1)
    let file = rig.path(try await rig.maker.run())
    let target = try Store.temporary()
    await #expect(throws: BackupRefusal.wrongKey) {
      try await rig.restore(file, into: target, with: BackupIdentity())
    }
    #expect(try await CopyRig.isUntouched(target))
  }

  @Test("No public key, or none that is one")
  func noKey() async throws {
    let rig = try await CopyRig(patients: 1)
    let keyless = MakeBackup(
      of: rig.store, into: rig.folder.path, for: [], program: "0.1.0", clock: rig.clock)
    await #expect(throws: BackupRefusal.noRecipient) { try await keyless.run() }
    #expect(!FileManager.default.fileExists(atPath: rig.folder.path))
    #expect(throws: BackupRefusal.badRecipient("kunci")) { try BackupRecipient.list("kunci") }
    #expect(throws: BackupRefusal.badIdentity) { try BackupIdentity(file: "bukan kunci") }
  }

  @Test("A newer program's backup is refused by name")
  func newerSchema() async throws {
    let rig = try await CopyRig(patients: 1)
    try await rig.store.migrate(
      Schema.migrations + [Migration(999, "masa depan", [.sql("CREATE TABLE later (n BIGINT)")])], at: 0)
    let file = rig.path(try await rig.maker.run())
    let target = try Store.temporary()
    await #expect(throws: SnapshotRefusal.newerSchema(name: "999 masa depan")) {
      try await rig.restore(file, into: target)
    }
    #expect(try await CopyRig.isUntouched(target))
  }

  @Test("A database that holds something is left as it is")
  func notEmpty() async throws {
    let rig = try await CopyRig(patients: 1)
    let file = rig.path(try await rig.maker.run())
    let before = try await CopyRig.rows(of: rig.store)
    await #expect(throws: SnapshotRefusal.self) { try await rig.restore(file, into: rig.store) }
    #expect(try await CopyRig.rows(of: rig.store) == before)
  }

  @Test("A file that is none of ours, and one that is not there")
  func otherFile() async throws {
    let rig = try await CopyRig(patients: 1)
    let path = rig.path(try await rig.maker.run())
    try Data("halo".utf8).write(to: URL(filePath: path))
    let target = try Store.temporary()
    await #expect(throws: BackupRefusal.notABackup) { try await rig.restore(path, into: target) }
    await #expect(throws: BackupRefusal.cannotRead(file: "/tiada")) {
      try await rig.restore("/tiada", into: target)
    }
  }

  @Test("A disk that is full: at whichever byte, the writer says so")
  func diskFull() async throws {
    let rig = try await CopyRig(patients: 2)
    for limit in [0, 100, 70_000] {
      await #expect(throws: BackupRefusal.diskFull(file: "uji")) {
        try await rig.store.snapshot { tx in
          var sealed = try SealedWriter(into: MemorySink(limit: limit), for: [rig.identity.recipient])
          _ = try ArchiveWriter.write(program: "0.1.0", at: CopyRig.now, from: tx, into: &sealed)
          try sealed.finish()
        }
      }
    }
  }

  @Test("A file that is not finished leaves nothing behind, and none is overwritten")
  func unfinished() async throws {
    let rig = try await CopyRig(patients: 1)
    try Folder.make(rig.folder.path)
    let path = rig.folder.appending(path: "a.age").path
    do {
      let file = try NewFile(path)
      try file.write([1, 2, 3])
    }
    #expect(try rig.files() == [])
    try Data([1]).write(to: URL(filePath: path))
    #expect(throws: BackupRefusal.fileExists(path)) { try NewFile(path) }
  }

  @Test("A real full disk", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func devFull() throws {
    let full = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    #expect(throws: (any Error).self) { try full.write(contentsOf: Data([1])) }
    errno = ENOSPC
    #expect(NewFile.refusal("/x") == .diskFull(file: "/x"))
  }

  @Test("Rows that do not add up to what was written down are found")
  func differentRows() async throws {
    let rig = try await CopyRig(patients: 3)
    let manifest = try await rig.store.snapshot { tx in
      var sink = MemorySink()
      return try ArchiveWriter.write(program: "0.1.0", at: CopyRig.now, from: tx, into: &sink)
    }
    try await rig.store.write { try $0.execute("UPDATE patient SET name = 'Lain' WHERE search_key = 1") }
    await #expect(throws: BackupRefusal.different("isi tabel patient tidak sama.")) {
      try await rig.store.read { try manifest.verify(in: $0) }
    }
  }
}

extension CopyRig {
  func refuses(_ file: String, at place: String) async throws {
    let target = try Store.temporary()
    do {
      try await restore(file, into: target)
      Issue.record("\(place) was not noticed")
    } catch let refusal as BackupRefusal {
      #expect(refusal.sentence.hasSuffix("."), "\(place)")
    }
    #expect(try await Self.isUntouched(target), "\(place)")
  }
}
