import Foundation
import Journal
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("Backup and restoration")
struct BackupRoundTripTests {
  @Test("What was backed up comes back row by row, with its journal", arguments: [1, 2, 3] as [UInt64])
  func roundTrip(_ seed: UInt64) async throws {
    let rig = try await CopyRig(patients: 60, seed: seed)
    let before = try await CopyRig.rows(of: rig.store)
    let backup = try await rig.maker.run()
    let restored = try Store.temporary()
    try await rig.restore(rig.path(backup), into: restored)
    #expect(try await CopyRig.rows(of: restored) == before)
    #expect(backup.rowCount == Int64(before.values.reduce(0) { $0 + $1.count }))
    let chains = try await restored.read { try ChainCheck.run(in: $0) }
    #expect(chains.breaks.isEmpty && chains.entries > 0)
    // It goes on where it stopped: the same text index, the same numbers, the same rules.
    let found: Int? = try await restored.read { try $0.value("SELECT COUNT(*) AS n FROM patient") }
    #expect(found ?? 0 >= 60)
    await #expect(throws: StoreError.self) {
      try await restored.write { try $0.execute("DELETE FROM journal_entry") }
    }
  }

  @Test(
    "A backup of either engine comes back into either, row by row",
    arguments: Store.Engine.available, Store.Engine.available)
  func engines(_ from: Store.Engine, _ to: Store.Engine) async throws {
    let rig = try await CopyRig(patients: 20, on: from)
    let before = try await CopyRig.rows(of: rig.store)
    let backup = try await rig.maker.run()
    let restored = try Store.temporary(to)
    try await rig.restore(rig.path(backup), into: restored)
    #expect(try await CopyRig.rows(of: restored) == before)
  }

  @Test("People work on while a backup is made; it holds one moment")
  func online() async throws {
    let rig = try await CopyRig()
    let before = try await CopyRig.rows(of: rig.store)
    let working = Task {
      for number in 0..<50 {
        try await rig.store.write { tx in
          let fact = try Fact("test.happened", payload: ["number": number])
          try Journal.append(fact, by: .system(of: rig.demo.facility.id), at: CopyRig.now, in: tx)
        }
      }
    }
    let backup = try await rig.maker.run()
    try await working.value
    let restored = try Store.temporary()
    try await rig.restore(rig.path(backup), into: restored)
    let after = try await CopyRig.rows(of: restored)
    #expect(after["patient"] == before["patient"])
    #expect(after["journal_entry"]?.count == after["journal_payload"]?.count)
  }

  @Test("Sessions are not carried over: who was signed in signs in again")
  func sessions() async throws {
    let rig = try await CopyRig(patients: 1)
    try await DemoAccounts.seed(
      rig.demo, in: rig.store, hasher: PasswordHasher(cost: .trivial), at: CopyRig.now)
    try await rig.store.write { tx in
      let account: String? = try tx.value("SELECT id FROM account LIMIT 1")
      try tx.execute(
        """
        INSERT INTO session (secret_hash, account, form_token, secret_since, seen_at)
        VALUES ('h', \(account), 't', 0, 0)
        """)
    }
    let backup = try await rig.maker.run()
    let restored = try Store.temporary()
    try await rig.restore(rig.path(backup), into: restored)
    let sessions: Int? = try await restored.read { try $0.value("SELECT COUNT(*) AS n FROM session") }
    #expect(sessions == 0)
  }

  @Test("After a restoration the journal says so, and nothing unsent is sent without looking first")
  func settled() async throws {
    let rig = try await CopyRig(patients: 1)
    try await rig.store.write { tx in
      try tx.execute(
        """
        INSERT INTO delivery (id, facility, destination, kind, key, state, created_at, due_at)
        VALUES ('d', \(rig.demo.facility.id), 'pcare', 'Kunjungan', 'k', 'waiting', 0, 0)
        """)
    }
    let backup = try await rig.maker.run()
    let restored = try Store.temporary()
    let manifest = try await RestoreBackup(into: restored, migrations: Schema.migrations, clock: rig.clock)
      .run(rig.path(backup), with: rig.identity)
    #expect(manifest.rowCount == backup.rowCount)
    let (unknown, kind): (Bool?, String?) = try await restored.read { tx in
      (
        try tx.value("SELECT outcome_unknown FROM delivery WHERE id = 'd'"),
        try tx.value("SELECT kind FROM journal_entry ORDER BY sequence DESC LIMIT 1")
      )
    }
    #expect(unknown == true)
    #expect(kind == "database.restored")
    #expect(try await restored.read { try ChainCheck.run(in: $0) }.breaks.isEmpty)
  }

  @Test("The file is readable by its owner only and has no unfinished neighbour")
  func file() async throws {
    let rig = try await CopyRig(patients: 1)
    let backup = try await rig.maker.run()
    #expect(try rig.files() == ["sehat-20261120T010000Z.age"])
    #expect(backup.file == "sehat-20261120T010000Z.age")
    let attributes = try FileManager.default.attributesOfItem(atPath: rig.path(backup))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(attributes[.size] as? Int64 == backup.size)
    let bytes = try Data(contentsOf: rig.folder.appending(path: backup.file))
    #expect(bytes.range(of: Data("Cempaka".utf8)) == nil)
    #expect(try MakeBackup.newest(in: rig.folder.path) == rig.path(backup))
  }
}
