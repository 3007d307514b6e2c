import Journal
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite("A Puskesmas moves into another database")
struct RelocationTests {
  @Test(
    "Two Puskesmas come to live in one database, every row as it was",
    arguments: Store.Engine.available, Store.Engine.available)
  func joins(_ from: Store.Engine, _ to: Store.Engine) async throws {
    let rig = try await MoveRig(from: from, to: to)
    let expected = try await rig.expected()
    let report = try await rig.move().run()
    #expect(report.facilities == [rig.source.demo.facility.name])
    #expect(!report.wasDoneBefore && report.differences.isEmpty && report.rows > 500)
    var found = try await MoveRig.lines(of: rig.target.store)
    // The arrival itself is one more entry.
    for table in ["journal_entry", "journal_payload"] {
      #expect(found[table]?.count == (expected[table]?.count ?? 0) + 1)
      found[table] = found[table]?.filter { expected[table]?.contains($0) == true }
    }
    for (table, lines) in expected { #expect(found[table] == lines, "\(table)") }
    let chains = try await rig.target.store.read { try ChainCheck.run(in: $0) }
    #expect(chains.breaks.isEmpty && chains.facilities == 2)
  }

  @Test("A move stopped anywhere goes on where it stopped, and ends the same", arguments: [1, 9, 30])
  func stopped(_ pages: Int) async throws {
    let rig = try await MoveRig()
    let expected = try await rig.expected()
    for _ in 0..<3 { await rig.stopped(after: pages) }
    _ = try await rig.move().run()
    let found = try await MoveRig.lines(of: rig.target.store)
    for (table, lines) in expected where !table.hasPrefix("journal_") {
      #expect(found[table] == lines, "\(table)")
    }
    let again = try await rig.move().run()
    #expect(again.wasDoneBefore && again.entries > 0)
  }

  @Test("Until everything is checked nobody gets in, nothing is sent, and nothing follows from its journal")
  func closed() async throws {
    let rig = try await MoveRig()
    try await DemoAccounts.seed(
      rig.source.demo, in: rig.source.store, hasher: PasswordHasher(cost: .trivial), at: MoveRig.now)
    try await rig.deliver("a", .waiting)
    await rig.stopped { $0.table == "ticket" }
    let store = rig.target.store
    let accounts = Accounts(
      Clinic(store: store, clock: rig.target.clock), hasher: PasswordHasher(cost: .trivial))
    let isThere = try await store.read { [guest = rig.guest] tx in
      try tx.first("SELECT 1 AS one FROM encounter WHERE facility = \(guest)") != nil
    }
    #expect(isThere)
    await #expect(throws: SignInRefusal.wrong) {
      try await accounts.signIn("dokter", password: DemoAccounts.password)
    }
    #expect(try await store.read { try Facility.all(in: $0) }.count == 1)
    #expect(
      try await store.read { try NightsDue.days(at: MoveRig.now, in: $0) }.allSatisfy {
        $0.facility != rig.guest
      })
    _ = try await rig.move().run()
    _ = try await accounts.signIn("dokter", password: DemoAccounts.password)
    #expect(try await store.read { try Facility.all(in: $0) }.count == 2)
  }

  @Test("What was on its way when everybody left is looked for before it is sent")
  func inFlight() async throws {
    let rig = try await MoveRig()
    try await rig.deliver("a", .sending)
    try await rig.deliver("b", .waiting)
    _ = try await rig.move().run()
    let found: [String] = try await rig.target.store.read { tx in
      try tx.all("SELECT key, state, outcome_unknown AS doubt, holder FROM delivery ORDER BY key") {
        let (key, state, doubt): (String, String, Bool) = (try $0["key"], try $0["state"], try $0["doubt"])
        return "\(key) \(state) \(doubt) \(try $0["holder"] as String? ?? "-")"
      }
    }
    #expect(found == ["a retry true -", "b waiting false peladen"])
  }

  @Test("An outage that was not over ended for this line when everybody left")
  func outage() async throws {
    let rig = try await MoveRig()
    for store in [rig.source.store, rig.target.store] {
      try await store.write { tx in
        try tx.execute(
          """
          INSERT INTO outage (id, destination, began_at, noticed_at, cause)
          VALUES (\(ID<Fact>(at: MoveRig.now).text), 'satusehat', 1, 2, 'putus')
          """)
      }
    }
    _ = try await rig.move().run()
    let ends: [Instant?] = try await rig.target.store.read { tx in
      try tx.all("SELECT ended_at FROM outage ORDER BY ended_at IS NULL") { try $0["ended_at"] }
    }
    #expect(ends == [MoveRig.now, nil])
  }

  @Test("Numbers go on without a gap, and nobody else's are touched")
  func counters() async throws {
    let rig = try await MoveRig()
    let guest = rig.guest.text
    let last: Int64? = try await rig.source.store.read {
      try $0.value("SELECT MAX(value) AS v FROM counter WHERE facility = \(guest)")
    }
    _ = try await rig.move().run()
    let (found, own): (Int64?, Int64?) = try await rig.target.store.read { tx in
      (
        try tx.value("SELECT MAX(value) AS v FROM counter WHERE facility = \(guest)"),
        try tx.value("SELECT COUNT(DISTINCT search_key) AS n FROM patient")
      )
    }
    let patients: Int64? = try await rig.target.store.read {
      try $0.value("SELECT COUNT(*) AS n FROM patient")
    }
    #expect(found == last && own == patients)
  }

  @Test("A subscriber that never followed the Puskesmas begins at the end of its journal")
  func subscribers() async throws {
    let rig = try await MoveRig()
    let home = rig.target.demo.facility.id
    try await rig.target.store.write { tx in
      try tx.execute(
        "INSERT INTO subscriber_cursor (subscriber, facility, sequence) VALUES ('kirim', \(home), 3)")
    }
    let end: Int64? = try await rig.source.store.read { try $0.value("SELECT sequence FROM journal_head") }
    _ = try await rig.move().run()
    let cursor: Int64? = try await rig.target.store.read { [guest = rig.guest] in
      try $0.value("SELECT sequence FROM subscriber_cursor WHERE facility = \(guest)")
    }
    #expect(cursor == end && end != nil)
  }

  @Test("A list the target has too stays as it is there; what differs is named, what is new comes over")
  func lists() async throws {
    let rig = try await MoveRig()
    try await rig.target.store.write { tx in
      try tx.execute("UPDATE drug SET name = 'Lain' WHERE code = (SELECT MIN(code) FROM drug)")
      try tx.execute("DELETE FROM region WHERE code = (SELECT MAX(code) FROM region)")
    }
    let regions: Int64? = try await rig.source.store.read { try $0.value("SELECT COUNT(*) AS n FROM region") }
    let report = try await rig.move().run()
    #expect(report.differences.count == 1 && report.differences.first?.hasPrefix("drug: ") == true)
    #expect(report.lines.first { $0.table == "region" }?.moved == 1)
    let (name, found): (String?, Int64?) = try await rig.target.store.read { tx in
      (
        try tx.value("SELECT name FROM drug ORDER BY code LIMIT 1"),
        try tx.value("SELECT COUNT(*) AS n FROM region")
      )
    }
    #expect(name == "Lain" && found == regions)
  }
}
