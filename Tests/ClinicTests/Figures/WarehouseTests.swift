import Foundation
import Store
import Testing
import Vocabulary

@testable import Clinic

@Suite(
  "Two districts and a warehouse", .serialized,
  .enabled("WITH_LOGICAL=1 scripts/postgresql-for-tests starts what it needs", { logicalServer != nil }))
struct WarehouseTests {
  private func until(_ what: String, _ holds: () async throws -> Bool) async throws {
    while try await !holds() { try await Task.sleep(for: .milliseconds(100)) }
  }

  private func arrived(_ district: WarehouseDistrict, in province: WarehouseProvince) async throws -> Bool {
    let there = try await FigureTests.all(province.store).filter {
      $0.hasPrefix(district.demo.facility.id.text)
    }
    let here = try await FigureTests.all(district.store)
    return there == here
  }

  private func completeUntil(
    _ district: WarehouseDistrict, in province: WarehouseProvince
  ) async throws -> Instant? {
    let id = district.demo.facility.id
    return try await province.store.read {
      try $0.value("SELECT complete_until FROM figure_facility WHERE facility = \(id)")
    }
  }

  @Test(
    "Both districts' figures arrive; one is cut off, works on, and catches up by itself",
    .timeLimit(.minutes(5)))
  func cutOffAndCatchUp() async throws {
    let bandung = try await WarehouseDistrict("kab_bandung", code: "320413", seed: 1)
    let garut = try await WarehouseDistrict("kab_garut", code: "320512", seed: 2)
    let province = try await WarehouseProvince()
    for district in [bandung, garut] {
      try await district.publication.publish(PublishedFigures.tables(), to: district.role)
      try await province.lines.connect(district.name, to: district.address)
    }
    for district in [bandung, garut] {
      try await until("first copy") { try await arrived(district, in: province) }
    }
    #expect(try await province.figures().lines.map(\.of) == [.district("3204"), .district("3205")])

    try await garut.cutOff(true)
    try await bandung.store.write { tx in
      try tx.execute(
        """
        INSERT INTO outage (id, destination, began_at, noticed_at, ended_at, cause)
        VALUES ('gangguan', 'pcare', \(Desk.morning), \(Desk.morning), \(Desk.morning + .seconds(600)), 'sebab')
        """)
    }
    try await bandung.work(9001..<9006, at: 30)
    try await garut.work(9001..<9011, at: 30)
    try await until("bandung") { try await arrived(bandung, in: province) }
    #expect(try await !arrived(garut, in: province))
    #expect(try await completeUntil(bandung, in: province) == Desk.morning + .seconds(1800))
    #expect(try await completeUntil(garut, in: province) == Desk.morning)
    try await until("terputus") {
      try await province.lines.status().contains { $0.name == "kab_garut" && !$0.isConnected }
    }
    #expect(try await garut.publication.lines().map(\.isActive) == [false])

    try await garut.cutOff(false)
    try await until("garut") { try await arrived(garut, in: province) }
    #expect(try await completeUntil(garut, in: province) == Desk.morning + .seconds(1800))
    let outages = try await province.figures().outages
    #expect(outages.map { [$0.times, $0.minutes] } == [[1, 10]])
    let lines = try await province.figures().lines
    #expect(lines.map { $0.amount(.visit) }.reduce(0, +) > 10)
    #expect(try await province.lines.status().allSatisfy { $0.isConnected && $0.copying == 0 })
    for district in [bandung, garut] { try await province.lines.disconnect(district.name) }
  }

  @Test("A district that was away for longer than its disk waits is copied anew", .timeLimit(.minutes(5)))
  func lostSlot() async throws {
    let garut = try await WarehouseDistrict("kab_garut", code: "320512", seed: 3)
    let province = try await WarehouseProvince()
    try await garut.publication.publish(PublishedFigures.tables(), to: garut.role)
    try await province.lines.connect(garut.name, to: garut.address)
    try await until("first copy") { try await arrived(garut, in: province) }

    try await garut.cutOff(true)
    try await garut.work(9001..<9004, at: 30)
    // More than `max_slot_wal_keep_size` of scripts/postgresql-for-tests.
    for _ in 1...60 {
      try await garut.store.write {
        _ = try $0.rows(
          "SELECT CAST(pg_logical_emit_message(false, 'x', repeat('x', 1000000)) AS TEXT) AS at")
      }
    }
    try await garut.store.write { try $0.execute("CHECKPOINT") }
    try await until("lost") { try await garut.publication.lines().contains(where: \.isLost) }

    try await garut.cutOff(false)
    try await province.lines.renew(garut.name, tables: PublishedFigures.tables())
    try await until("copied anew") { try await arrived(garut, in: province) }
    #expect(try await completeUntil(garut, in: province) == Desk.morning + .seconds(1800))
    try await garut.work(9004..<9006, at: 45)
    try await until("followed again") { try await arrived(garut, in: province) }
    try await province.lines.disconnect(garut.name)
    #expect(try await garut.publication.lines().isEmpty)
  }

  @Test(
    "Nothing that names a person is published, the line's role can read nothing else, and no name arrives")
  func nobodysName() async throws {
    let bandung = try await WarehouseDistrict("kab_bandung", code: "320413", seed: 4)
    let province = try await WarehouseProvince()
    try await bandung.publication.publish(PublishedFigures.tables(), to: bandung.role)
    let leaving = try await bandung.publication.leaving()
    #expect(Set(leaving.map(\.table)) == ["figure_day", "figure_facility", "reconciliation"])
    for (table, column) in leaving {
      #expect(!IdentifyingColumns.contains(column, of: table), "\(table).\(column)")
    }
    let asRole = Store.postgresql(try bandung.address)
    for table in ["patient", "encounter", "practitioner", "journal_entry", "figure_source", "account"] {
      await #expect(throws: StoreError.self) {
        _ = try await asRole.read { try $0.rows(SQL(literal: "SELECT 1 AS one FROM \(table)")) }
      }
    }
    try await province.lines.connect(bandung.name, to: bandung.address)
    try await until("first copy") { try await arrived(bandung, in: province) }
    let names = try await bandung.store.read { tx in
      try tx.all("SELECT name, nik FROM patient") { [try $0["name"] as String, try $0["nik"] as String] }
    }
    let everything = try await province.store.read { tx in
      try ["figure_day", "figure_facility", "reconciliation"].flatMap { table in
        try tx.all(SQL(literal: "SELECT CAST(t.* AS TEXT) AS row FROM \(table) t")) {
          try $0["row"] as String
        }
      }
    }.joined(separator: "\n")
    for word in Set(names.joined()) { #expect(!everything.contains(word)) }
    let elsewhere: Int? = try await province.store.read {
      try $0.value(
        """
        SELECT (SELECT COUNT(*) FROM patient) + (SELECT COUNT(*) FROM encounter) + (SELECT COUNT(*) FROM practitioner)
          + (SELECT COUNT(*) FROM journal_payload) AS n
        """)
    }
    #expect(elsewhere == 0)
    try await province.lines.disconnect(bandung.name)
  }

  @Test("A district may keep its figures of diagnoses to itself")
  func withoutDiagnoses() async throws {
    let bandung = try await WarehouseDistrict("kab_bandung", code: "320413", seed: 5)
    let province = try await WarehouseProvince()
    try await bandung.store.write { tx in
      try FigureLedger(facility: bandung.demo.facility.id).add(
        [FigureCell(.diagnosis, "B20", sex: .male, age: .to44): 1], on: Desk.day, in: tx)
    }
    try await bandung.publication.publish(PublishedFigures.tables(diagnoses: false), to: bandung.role)
    try await province.lines.connect(bandung.name, to: bandung.address)
    try await bandung.work(9001..<9003, at: 30)
    let wanted = try await FigureTests.all(bandung.store).filter { !$0.contains(" diagnosis ") }
    try await until("copied") { try await FigureTests.all(province.store) == wanted }
    try await province.lines.disconnect(bandung.name)
  }

  @Test("What is missing is said before anything is made")
  func refusals() async throws {
    let province = try await WarehouseProvince()
    let empty = try TemporaryDatabase.make()
    let name = try #require(ReplicationName("kab_bandung"))
    let address = try #require(logicalServer).replacing("/postgres", with: "/\(empty.name)")
    await #expect(throws: ReplicationRefusal.notPublished) {
      try await province.lines.connect(name, to: address)
    }
    await #expect(throws: ReplicationRefusal.noSchema) {
      try await DistrictPublication(address).publish(PublishedFigures.tables(), to: name)
    }
    await #expect(throws: ReplicationRefusal.noSchema) {
      try await WarehouseLines(address).connect(name, to: address)
    }
    await #expect(throws: ReplicationRefusal.unknownLine("kab_bandung")) {
      try await province.lines.disconnect(name)
    }
    #expect(ReplicationName("Kab Bandung'; DROP") == nil && ReplicationName("") == nil)
    #expect(try await province.lines.status().isEmpty)
  }
}
