import Journal
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("What a move refuses")
struct RelocationRefusalTests {
  @Test("A user name that is taken is found before anything is written; with an addition it moves")
  func userNames() async throws {
    let rig = try await MoveRig()
    for side in [rig.source, rig.target] {
      try await DemoAccounts.seed(
        side.demo, in: side.store, hasher: PasswordHasher(cost: .trivial), at: MoveRig.now)
    }
    let before = try await CopyRig.rows(of: rig.target.store)
    let refusal = await #expect(throws: RelocationRefusal.self) { try await rig.move().run() }
    #expect(refusal?.sentence.contains("“dokter”") == true)
    #expect(try await CopyRig.rows(of: rig.target.store) == before)
    #expect(try await rig.source.store.read { try Departure.find(in: $0) } == nil)
    await #expect(throws: RelocationRefusal.badSuffix(" sari")) {
      try await rig.move().run(accountSuffix: " sari")
    }
    let report = try await rig.move().run(accountSuffix: ".sari")
    #expect(report.renamed.contains(.init(former: "dokter", new: "dokter.sari")))
    let accounts = Accounts(
      Clinic(store: rig.target.store, clock: rig.target.clock), hasher: PasswordHasher(cost: .trivial))
    let secret = try await accounts.signIn("dokter.sari", password: DemoAccounts.password)
    #expect(try await accounts.session(secret)?.session.account.facility == rig.guest)
  }

  @Test("Nobody works in a database that is leaving or has left")
  func marked() async throws {
    let rig = try await MoveRig()
    await rig.stopped(after: 5)
    await #expect(throws: RelocationRefusal.leaving(target: "tujuan")) {
      try await rig.source.store.read { try Departure.refuseIfMarked(in: $0) }
    }
    _ = try await rig.move().run()
    await #expect(throws: RelocationRefusal.left(target: "tujuan")) {
      try await rig.source.store.read { try Departure.refuseIfMarked(in: $0) }
    }
    await #expect(throws: RelocationRefusal.cannotCancel(target: "tujuan")) {
      try await CancelRelocation(
        from: .init(rig.source.store, name: "asal"), to: .init(rig.target.store, name: "tujuan")
      ).run()
    }
    let third = try await CopyRig(patients: 1)
    await #expect(throws: RelocationRefusal.left(target: "tujuan")) {
      try await rig.move(to: third.store).run()
    }
  }

  @Test("A source and a target that are one database are noticed, however they were named")
  func same() async throws {
    let rig = try await MoveRig()
    await #expect(throws: RelocationRefusal.sameDatabase) { try await rig.move(to: rig.source.store).run() }
    #expect(try await rig.source.store.read { try Departure.find(in: $0) } == nil)
  }

  @Test("A copy of the source in the target is the facility once more")
  func copy() async throws {
    let rig = try await MoveRig()
    let copy = try Store.temporary()
    let file = rig.source.path(try await rig.source.maker.run())
    _ = try await RestoreBackup(into: copy, migrations: Schema.migrations, clock: rig.source.clock)
      .load(file, with: rig.source.identity)
    let name = rig.source.demo.facility.name
    await #expect(throws: RelocationRefusal.collisions([.facility(name: name)])) {
      try await rig.move(to: copy).run()
    }
  }

  @Test("Another schema is refused by name, on either side")
  func schema() async throws {
    let rig = try await MoveRig(patients: 1)
    let empty = try Store.temporary()
    await #expect(throws: RelocationRefusal.notSehat(.target)) { try await rig.move(to: empty).run() }
    try await empty.migrate(Journal.migrations, at: 1)
    let refusal = await #expect(throws: RelocationRefusal.self) { try await rig.move(to: empty).run() }
    #expect(refusal?.sentence.contains("tujuan lebih lama") == true)
    try await rig.target.store.write { tx in
      try tx.execute("INSERT INTO schema_migration (number, name, applied_at) VALUES (999, 'nanti', 1)")
    }
    await #expect(throws: RelocationRefusal.newerSchema(.target, name: "999 nanti")) {
      try await rig.move().run()
    }
  }

  @Test("A source without a Puskesmas and one whose chain is broken are refused")
  func unfit() async throws {
    let rig = try await MoveRig(patients: 1)
    let empty = try Store.temporary()
    try await empty.migrate(Schema.migrations, at: 1)
    let nobody = Relocate(
      from: .init(empty, name: "kosong"), to: .init(rig.target.store, name: "tujuan"),
      migrations: Schema.migrations, plan: .clinic, clock: rig.source.clock)
    await #expect(throws: RelocationRefusal.noFacility) { try await nobody.run() }
    try await rig.source.store.write { try $0.execute("UPDATE journal_head SET hash = 'lain'") }
    let refusal = await #expect(throws: RelocationRefusal.self) { try await rig.move().run() }
    #expect(refusal?.sentence.contains("putus") == true)
    #expect(try await rig.source.store.read { try Departure.find(in: $0) } == nil)
  }

  @Test("A move that was begun elsewhere is not begun again; cancelled, the source works on")
  func cancelled() async throws {
    let rig = try await MoveRig()
    await rig.stopped(after: 12)
    let third = try await CopyRig(patients: 1)
    let elsewhere = Relocate(
      from: .init(rig.source.store, name: "asal"), to: .init(third.store, name: "lain"),
      migrations: Schema.migrations, plan: .clinic, clock: rig.source.clock)
    await #expect(throws: RelocationRefusal.headedElsewhere(target: "tujuan")) { try await elsewhere.run() }
    try await CancelRelocation(
      from: .init(rig.source.store, name: "asal"), to: .init(rig.target.store, name: "tujuan")
    ).run()
    try await rig.source.store.read { try Departure.refuseIfMarked(in: $0) }
    _ = try await elsewhere.run()
  }

  @Test("A row that changed on its way is noticed at the end, and the doors stay shut")
  func altered() async throws {
    let rig = try await MoveRig()
    await rig.stopped { $0.table == "ticket" }
    try await rig.target.store.write { [guest = rig.guest] tx in
      try tx.execute("UPDATE patient SET address = 'Jalan Lain' WHERE facility = \(guest)")
    }
    await #expect(throws: RelocationRefusal.different("isi tabel patient tidak sama.")) {
      try await rig.move().run()
    }
    #expect(try await rig.target.store.read { try Facility.all(in: $0) }.count == 1)
  }
}
