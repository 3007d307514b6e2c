import AsyncHTTPClient
import Clinic
import FHIR
import Foundation
import Hummingbird
import HummingbirdTesting
import Journal
import Logging
import Sandbox
import SatuSehat
import Store
import Synchronization
import Vocabulary

/// A database, a feed and a courier on our side, the platform's sandbox on the other, all in this process.
struct SandboxedDelivery: Sendable {
  let sandbox: SandboxServer
  let store: Store
  let feed: SatuSehatFeed
  let courier: Courier
  let client: FHIRClient
  let visits: Visits

  /// The visits that exist, and how far each has come.
  final class Visits: Sendable {
    private let records = Mutex<[EncounterID: EncounterRecord]>([:])
    func put(_ record: EncounterRecord) { records.withLock { $0[record.encounter.id] = record } }
    var source: RecordSource { RecordSource { id, _ in self.records.withLock { $0[id] } } }
  }

  /// Lets something happen to a visit: the record as it then stands, and the fact in the journal.
  func happen(_ kind: String, _ record: EncounterRecord) async throws {
    visits.put(record)
    let now = WallClock.system.now()
    try await store.write { tx in
      let payload = EncounterFact(encounter: record.encounter.id, version: record.encounter.version)
      let fact = try Fact(
        kind, patient: record.patient.id, subject: "Encounter/\(record.encounter.id)", payload: payload)
      try Journal.append(fact, by: .system(of: record.facility.id), at: now, in: tx)
    }
    try await SubscriberRunner(store: store, subscribers: [feed], logger: .silent).catchUp()
  }

  /// Sends until nothing is left that can be sent, or patience ends.
  func settle() async throws {
    for _ in 0..<3000 {
      try await courier.drain()
      let open: Int64? = try await store.read {
        try $0.value(
          "SELECT COUNT(*) AS n FROM delivery WHERE state IN ('waiting', 'retry', 'sending') AND blocked_by = 0"
        )
      }
      if open == 0 { return }
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  struct Line: Sendable {
    let kind: String
    let key: String
    let state: DeliveryState
    let remoteID: String?
    let problem: String?
    let remedy: String?
  }

  func deliveries() async throws -> [Line] {
    try await store.read { tx in
      try tx.all("SELECT kind, key, state, remote_id, problem, remedy FROM delivery ORDER BY key") {
        Line(
          kind: try $0["kind"], key: try $0["key"], state: try $0["state"], remoteID: try $0["remote_id"],
          problem: try $0["problem"], remedy: try $0["remedy"])
      }
    }
  }

  /// What the platform newly kept, rooms left out.
  func stored() -> [LedgerEntry] {
    sandbox.ledger.entries(system: "satusehat").filter { $0.outcome == .stored && $0.kind != "Location" }
  }
}

/// Runs a test with everything in place; the sandbox listens on a free port of this machine.
func withSandboxedDelivery(
  faults: FaultPlan? = nil, concurrency: Int = 8,
  _ test: @escaping @Sendable (SandboxedDelivery) async throws -> Void
) async throws {
  let sandbox = try SandboxServer(
    SandboxConfiguration(seed: 7, timeoutHold: .milliseconds(20)), logger: .silent)
  let store = try await Schema.temporaryStore()
  try await store.migrate(Schema.migrations + SatuSehat.migrations, at: 0)
  let http = HTTPClient(eventLoopGroupProvider: .singleton)
  do {
    try await sandbox.application().test(.live) { live in
      let visits = SandboxedDelivery.Visits()
      let granted = sandbox.credentials.satusehat
      let client = FHIRClient(
        settings: SatuSehatSettings(
          host: "http://127.0.0.1:\(live.port ?? 0)/satusehat", clientID: granted.clientId,
          clientSecret: granted.clientSecret, organizationID: granted.organizationId),
        wire: .http(http, timeout: 5), clock: .system, logger: .silent)
      let destination = SatuSehatDestination(
        client: client, store: store, records: visits.source,
        rooms: RoomRegistration(phone: "+62221234567", latitude: FHIRDecimal("-7.02") ?? 0, longitude: 107),
        clock: .system)
      let patience = CourierSettings(
        concurrency: concurrency, rate: 1_000_000, burst: 1_000_000,
        backOff: BackOff(first: .milliseconds(1), longest: .milliseconds(20)),
        breaker: Breaker(threshold: 10_000),
        attemptsBeforeAttention: 1000)
      let courier = Courier(
        store: store, destination: destination, settings: patience, clock: .system, logger: .silent)
      if let faults { sandbox.faults.set(faults) }
      try await test(
        SandboxedDelivery(
          sandbox: sandbox, store: store, feed: SatuSehatFeed(records: visits.source, clock: .system),
          courier: courier, client: client, visits: visits))
    }
  } catch {
    try? await http.shutdown()
    throw error
  }
  try await http.shutdown()
}

extension Logger {
  static var silent: Logger { Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }) }
}
