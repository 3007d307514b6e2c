import Foundation
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("The restore drill")
struct DrillTests {
  @Test("A good backup passes, the drill is written down, and the scratch database is gone")
  func passes() async throws {
    let rig = try await CopyRig(patients: 5)
    let backup = try await rig.maker.run()
    let drill = try await rig.drill(rig.path(backup))
    #expect(drill.passed)
    #expect(drill.finding == "Semua baris dan rantai jurnal cocok.")
    #expect(drill.backupMadeAt == CopyRig.now)
    #expect(drill.rowCount == backup.rowCount)
    #expect(drill.entryCount > 0)
    #expect(try rig.files() == [backup.file])
    let seen = try await rig.read()
    #expect(seen.drills == [drill])
    #expect(seen.backups == [backup])
    #expect(seen.watch.warnings.isEmpty)
  }

  @Test("A damaged backup fails, and the drill says why")
  func damaged() async throws {
    let rig = try await CopyRig(patients: 5)
    let backup = try await rig.maker.run()
    var bytes = try Data(contentsOf: URL(filePath: rig.path(backup)))
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(filePath: rig.path(backup)))
    let drill = try await rig.drill(rig.path(backup))
    #expect(!drill.passed)
    #expect(drill.finding.contains("bukan lagi berkas yang dibuat server ini"))
    #expect(try rig.files() == [backup.file])
    #expect(try await rig.read().watch.warnings == [.drillFailed])
  }

  @Test("A whole backup that another has locked in the same name is not taken for ours")
  func substituted() async throws {
    let rig = try await CopyRig(patients: 1)
    let backup = try await rig.maker.run()
    let other = try await CopyRig(patients: 2)
    let foreign = MakeBackup(
      of: other.store, into: other.folder.path, for: [rig.identity.recipient], program: "0.1.0",
      clock: rig.clock)
    let path = other.path(try await foreign.run())
    try FileManager.default.removeItem(atPath: rig.path(backup))
    try FileManager.default.copyItem(atPath: path, toPath: rig.path(backup))
    #expect(try await rig.drill(rig.path(backup)).passed == false)
    // Under a name the server does not know, it is only what it is: a backup that can be restored.
    let renamed = path + ".lain"
    try FileManager.default.moveItem(atPath: path, toPath: renamed)
    #expect(try await rig.drill(renamed).passed)
  }

  @Test("A day after the last backup and ninety days after the last drill somebody is told")
  func warnings() {
    let now = CopyRig.now
    let watch = { (backup: Instant?, drill: Instant?, failed: Bool) in
      BackupWatch(lastBackup: backup, lastDrill: drill, lastDrillFailed: failed, now: now).warnings
    }
    let day = Duration.seconds(86_400)
    #expect(watch(nil, nil, false) == [.neverBackedUp, .neverDrilled])
    #expect(watch(now - day, now - day * 90, false) == [])
    let late = day + .milliseconds(1)
    #expect(watch(now - late, now, false) == [.backupTooOld(late)])
    #expect(watch(now, now - (day * 91), false) == [.drillTooOld(day * 91)])
    #expect(watch(now, nil, true) == [.drillFailed])
  }

  @Test("A backup from the future has no age that could be trusted: somebody is told")
  func clockSetBack() {
    let now = CopyRig.now
    let watch = { (backup: Instant) in
      BackupWatch(lastBackup: backup, lastDrill: now, lastDrillFailed: false, now: now).warnings
    }
    #expect(watch(now + .seconds(60)) == [])
    #expect(watch(now + .seconds(3600)) == [.backupFromTheFuture])
  }

  @Test("Only the head and the Dinas see the copies")
  func access() async throws {
    let rig = try await CopyRig(patients: 1)
    let clinic = Clinic(store: rig.store, clock: rig.clock)
    await #expect(throws: Refusal.forbidden(.readBackups)) {
      try await clinic.read(ReadBackups(), by: rig.demo.actor(.dokter))
    }
  }
}

extension CopyRig {
  fileprivate func drill(_ file: String) async throws -> RestoreDrill {
    let scratch = folder.appending(path: "uji").path
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let drill = try await DrillRestore(
      recordingIn: store, migrations: Schema.migrations, scratch: scratch, clock: clock
    ).run(file, with: identity)
    #expect((try? FileManager.default.contentsOfDirectory(atPath: scratch)) ?? [] == [])
    return drill
  }

  fileprivate func read() async throws -> ReadBackups.Result {
    try await Clinic(store: store, clock: clock).read(ReadBackups(), by: demo.actor(.adminDinas))
  }
}
