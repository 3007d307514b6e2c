import Foundation
import Store
import Testing
import Vocabulary

@testable import Clinic

/// The address of the test server when `scripts/postgresql-for-tests` started it with logical replication.
let logicalServer = ProcessInfo.processInfo.environment["SEHAT_TEST_LOGICAL"]

/// A district at work: a database, a Puskesmas in it, and the role its line comes with.
struct WarehouseDistrict {
  let name: ReplicationName
  let role: ReplicationName
  let database = try? TemporaryDatabase.make()
  let store: Store
  let demo: DemoPuskesmas
  let desk: Desk

  init(_ name: String, code: String, seed: UInt64) async throws {
    let database = try #require(database)
    self.name = try #require(ReplicationName(name))
    role = try #require(ReplicationName("gudang_\(database.name.suffix(12))"))
    store = database.store()
    try await store.migrate(Schema.migrations, at: 0)
    demo = try await DemoPuskesmas.seed(in: store, at: Desk.morning)
    desk = Desk(store: store, demo: demo)
    try await store.write { try $0.execute("UPDATE facility SET district_code = \(code)") }
    try await DemoDistrict(facility: demo.facility.id, patients: 80, visits: 300, seed: seed)
      .fill(store, at: Desk.morning)
    try await RecountFigures(store).run()
    try await count(at: 0)
  }

  /// As the role of the line sees it.
  var address: String {
    get throws {
      try #require(logicalServer).replacing(
        "sehat@/postgres", with: "\(role)@/\(try #require(database).name)")
    }
  }

  var publication: DistrictPublication {
    get throws { DistrictPublication(try #require(logicalServer), database: try #require(database).name) }
  }

  /// Brings the figures up to date; the clock says so many minutes after eight.
  func count(at minutes: Int) async throws {
    try await FigureTests.follow(store)
    try await FigureClock.strike(in: store, at: Desk.morning + .seconds(60 * minutes))
  }

  /// So many people come for the first time; `serial` tells them from all others.
  func work(_ people: Range<Int>, at minutes: Int) async throws {
    for serial in people {
      let patient = try await desk.patient(Self.newcomer(serial))
      _ = try await desk.visit(patient, minutes: minutes)
    }
    try await count(at: minutes)
  }

  /// Born on a day of her own, so that nobody resembles her.
  private static func newcomer(_ serial: Int) -> PatientForm {
    let day = serial % 28 + 1
    return PatientForm([
      .name: "Orang Rekaan", .nik: "320413\(day + 40)0185\(serial)",
      .birthDate: "\(day < 10 ? "0" : "")\(day)-01-1985", .sex: "female", .address: "Jl. Pamekaran 5",
      .rt: "2", .rw: "5",
    ])
  }

  /// The line breaks: who fetches is thrown out and not let in again, or is.
  func cutOff(_ isCut: Bool) async throws {
    let command = isCut ? "NOLOGIN" : "LOGIN"
    try await store.write { try $0.execute(SQL(literal: "ALTER ROLE \(role) \(command)")) }
    try await store.write { tx in
      _ = try tx.rows(
        "SELECT pg_terminate_backend(pid) AS done FROM pg_stat_replication WHERE usename = \(role.text)")
    }
  }
}

/// The database of a province, with the lines that bring figures to it.
struct WarehouseProvince {
  let database: TemporaryDatabase
  let store: Store
  let lines: WarehouseLines

  init() async throws {
    database = try TemporaryDatabase.make()
    store = database.store()
    try await store.migrate(Schema.migrations, at: 0)
    lines = WarehouseLines(try #require(logicalServer), database: database.name)
  }

  /// What a person of the province reads.
  func figures() async throws -> ReadFigures.Result {
    let observer = Actor(
      account: AccountID(at: Desk.morning), name: "Pengamat", roles: [.pengamat],
      facility: FacilityID(at: Desk.morning), practitioner: nil)
    let context = Context(actor: observer, role: .pengamat, now: Desk.morning, zone: .wib)
    let days = Desk.day.adding(days: -300)...Desk.day
    return try await store.read { try ReadFigures(.everywhere, days).read(in: $0, context) }
  }
}

extension SQL {
  /// For names of these tests, which cannot be bound.
  init(literal: String) { self.init(stringLiteral: literal) }
}
