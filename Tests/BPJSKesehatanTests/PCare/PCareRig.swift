import AsyncHTTPClient
import Clinic
import Foundation
import HummingbirdTesting
import Journal
import Logging
import Sandbox
import Store
import Synchronization
import Testing
import Vocabulary

@testable import BPJSKesehatan

/// The whole way in one process: journal, feed, courier and client on one side, the sandbox's P-Care behind a real
/// port on the other.
final class PCareRig: Sendable {
  let server: SandboxServer
  let store: Store
  let demo: DemoPuskesmas
  let client: PCareClient
  private let records = Mutex<[EncounterID: EncounterRecord]>([:])
  private let http: HTTPClient

  static func run(_ body: @Sendable @escaping (PCareRig) async throws -> Void) async throws {
    let server = try SandboxServer(.init(seed: 1, timeoutHold: .milliseconds(20)), logger: quiet)
    let store = try await Schema.temporaryStore()
    // Last, because a client that nobody shuts down ends the whole run of the tests.
    let http = HTTPClient(configuration: BPJSTransport.clientConfiguration)
    do {
      let demo = try await DemoPuskesmas.seed(in: store, at: Instant(Date()))
      try await server.application().test(.live) { tested in
        let port = try #require(tested.port)
        try await body(PCareRig(server: server, port: port, http: http, store: store, demo: demo))
      }
    } catch {
      try await http.shutdown()
      throw error
    }
    try await http.shutdown()
    try store.close()
  }

  private static let quiet = Logger(label: "rig") { _ in SwiftLogNoOpLogHandler() }

  private init(server: SandboxServer, port: Int, http: HTTPClient, store: Store, demo: DemoPuskesmas) {
    self.server = server
    self.http = http
    self.store = store
    self.demo = demo
    let bpjs = server.credentials.bpjs
    client = PCareClient(
      configuration: .init(
        baseURL: "http://127.0.0.1:\(port)/pcare-rest",
        consumer: .init(consId: bpjs.consId, secret: bpjs.secretKey, userKey: bpjs.userKey),
        login: .init(user: bpjs.pcareUser, password: bpjs.pcarePassword, appCode: bpjs.appCode)),
      transport: .live(http, timeout: .seconds(60)), clock: .system)
  }

  /// Keeps a visit of today, as it stands now.
  func keep(_ record: EncounterRecord) { records.withLock { $0[record.encounter.id] = record } }

  func newRecord(
    card: String, payer: Payer = .jknHere, _ change: (inout EncounterRecord) -> Void = { _ in }
  ) throws -> EncounterRecord {
    var record = try PCareSamples.record(card: card, payer: payer, at: Instant(Date()), demo: demo)
    change(&record)
    keep(record)
    return record
  }

  var reader: RecordSource {
    RecordSource(
      { id, _ in
        guard let record = self.records.withLock({ $0[id] }) else { throw Refusal.notFound("Kunjungan") }
        return record
      },
      visits: { facility, day, _ in
        self.records.withLock { $0 }.values
          .filter { $0.facility.id == facility && $0.encounter.day == day && $0.encounter.payer.isJKN }
          .map { [$0.encounter.id] }
      })
  }

  /// Writes facts about a visit into the journal and lets the feed plan what follows.
  func happened(_ kinds: [String], to record: EncounterRecord, version: Int = 1) async throws {
    try await store.write { tx in
      for kind in kinds {
        let fact = try Fact(
          kind, patient: record.patient.id,
          payload: EncounterFact(encounter: record.encounter.id, version: version))
        try Journal.append(fact, by: .system(of: record.facility.id), at: Instant(Date()), in: tx)
      }
    }
    let feed = PCareFeed(mapper: PCareMapper(PCareSamples.mapping), records: reader)
    try await SubscriberRunner(store: store, subscribers: [feed], logger: Self.quiet).catchUp()
  }

  static let wholeVisit = [
    FactKind.encounterArrived, FactKind.encounterSigned, FactKind.prescriptionHandedOver,
  ]

  func destination(
    client: PCareClient? = nil, mapping: PCareMapping = PCareSamples.mapping
  ) -> PCareDestination {
    let client = client ?? self.client
    return PCareDestination(
      client: { _ in client }, mapper: PCareMapper(mapping), store: store, records: reader)
  }

  /// Sends until nothing is left that could be sent.
  /// - hurrying: what was put off is sent at once, as if its time had come.
  func deliver(
    client: PCareClient? = nil, mapping: PCareMapping = PCareSamples.mapping, hurrying: Bool = false
  ) async throws {
    let courier = courier(client: client, mapping: mapping)
    for _ in 0..<2_000 {
      try await courier.drain()
      let open = try await count(of: "waiting", "retry", "sending", blocked: false)
      if open == 0 { return }
      if hurrying {
        try await store.write { _ = try $0.execute("UPDATE delivery SET due_at = 0 WHERE state = 'retry'") }
      }
      try await Task.sleep(for: .milliseconds(2))
    }
    Issue.record("the courier did not come to an end")
  }

  /// Sends what can be sent now, and leaves what has to wait.
  func deliverOnce() async throws { try await courier(client: nil, mapping: PCareSamples.mapping).drain() }

  private func courier(client: PCareClient?, mapping: PCareMapping) -> Courier {
    Courier(
      store: store, destination: destination(client: client, mapping: mapping),
      settings: CourierSettings(
        concurrency: 4, rate: 100_000, burst: 100_000,
        backOff: BackOff(first: .milliseconds(1), longest: .milliseconds(4)),
        breaker: Breaker(threshold: 1_000_000), attemptsBeforeAttention: 200),
      clock: .system, logger: Self.quiet)
  }

  private func count(of states: String..., blocked: Bool) async throws -> Int {
    try await store.read { tx in
      let found: Int64? = try tx.value(
        "SELECT COUNT(*) AS n FROM delivery WHERE state IN \(list: states) AND blocked_by = 0")
      return Int(found ?? 0)
    }
  }

  struct Line: Sendable, Hashable {
    let key: String
    let state: String
    let remoteID: String?
    let problem: String?
  }

  /// Every delivery of a visit: registration, visit, corrections, what was added to it, cancellation.
  func deliveries(of record: EncounterRecord) async throws -> [Line] {
    let encounter = record.encounter.id
    return try await store.read { tx in
      try tx.all(
        """
        SELECT key, state, remote_id, problem FROM delivery WHERE encounter = \(encounter)
        ORDER BY CASE WHEN key LIKE 'pendaftaran/%' THEN 1 WHEN key LIKE 'kunjungan/%' THEN 2
          WHEN key LIKE 'obat/%' THEN 3 WHEN key LIKE 'tindakan/%' THEN 4 ELSE 5 END, key
        """
      ) {
        Line(
          key: try $0["key"], state: try $0["state"], remoteID: try $0["remote_id"],
          problem: try $0["problem"])
      }
    }
  }

  /// What the sandbox kept: how often each write was stored, without what was deleted again.
  var stored: [String: Int] {
    server.ledger.entries(system: "bpjs").filter { $0.outcome == .stored }
      .reduce(into: [:]) { $0["\($1.kind) \($1.key)", default: 0] += 1 }
  }
}
