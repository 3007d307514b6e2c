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

/// The whole way in one process: clicks at the counter, journal, feed and courier on one side, the sandbox's Antrean
/// Online behind a real port on the other. It is Friday, 20 November 2026, 08.00 WIB on both.
struct AntreanRig: Sendable {
  static let morning = Instant(milliseconds: 1_795_136_400_000)

  let server: SandboxServer
  let clinic: Clinic
  let demo: DemoPuskesmas
  let client: AntreanClient
  private let base: String
  private let http: HTTPClient

  static func run(_ body: @Sendable @escaping (AntreanRig) async throws -> Void) async throws {
    let server = try SandboxServer(
      .init(seed: 1, timeoutHold: .milliseconds(20), now: { morning.date }), logger: quiet)
    let store = try await Schema.temporaryStore()
    // Last, because a client that nobody shuts down ends the whole run of the tests.
    let http = HTTPClient(configuration: BPJSTransport.clientConfiguration)
    do {
      let demo = try await DemoPuskesmas.seed(in: store, at: morning)
      try await server.application().test(.live) { tested in
        let port = try #require(tested.port)
        try await body(AntreanRig(server, port: port, http: http, store: store, demo: demo))
      }
    } catch {
      try await http.shutdown()
      throw error
    }
    try await http.shutdown()
    try store.close()
  }

  private final class Ticks: Sendable {
    private let count = Mutex(0)
    func next(after start: Instant) -> Instant {
      start
        + .milliseconds(
          count.withLock {
            $0 += 1
            return $0
          })
    }
  }

  private static let quiet = Logger(label: "rig") { _ in SwiftLogNoOpLogHandler() }

  private init(
    _ server: SandboxServer, port: Int, http: HTTPClient, store: Store, demo: DemoPuskesmas
  ) {
    self.server = server
    self.demo = demo
    self.http = http
    base = "http://127.0.0.1:\(port)/antreanfktp/"
    // Two clicks never fall into one moment.
    let ticks = Ticks()
    clinic = Clinic(store: store, clock: WallClock { ticks.next(after: Self.morning) })
    client = Self.client(base, server, http, at: Self.morning)
  }

  private static func client(
    _ base: String, _ server: SandboxServer, _ http: HTTPClient, at instant: Instant
  ) -> AntreanClient {
    let bpjs = server.credentials.bpjs
    return AntreanClient(
      configuration: .init(
        baseURL: base, consumer: .init(consId: bpjs.consId, secret: bpjs.secretKey, userKey: bpjs.userKey)),
      transport: .live(http), clock: .fixed(instant))
  }

  /// A client whose clock is off.
  func client(off span: Duration) -> AntreanClient {
    Self.client(base, server, http, at: Self.morning + span)
  }

  var desk: Actor { demo.actor(.loket) }

  func room(_ key: String) throws -> Room { try #require(demo.rooms[key]) }

  /// Somebody whose card and NIK end in `serial`.
  func patient(_ serial: Int, card: Bool = true) async throws -> Patient {
    var form = PatientForm([
      .name: "Pasien Contoh \(serial % 2 == 0 ? "Dua" : "Satu")", .nik: "320413010190\(serial)",
      .address: "Kp. Cempaka",
    ])
    if card { form[.jknNumber] = "000200000\(serial)" }
    let outcome = try await clinic.run(RegisterPatient(form), by: desk)
    if case .resembles(_, let confirmation) = outcome {
      return try #require(
        try await clinic.run(RegisterPatient(form, confirmation: confirmation), by: desk).patient)
    }
    return try #require(outcome.patient)
  }

  /// A number of the counter.
  func walkIn(
    _ serial: Int = 9001, room key: String = "umum", by role: Role = .dokter, payer: Payer = .jknHere
  ) async throws -> VisitRegistration {
    let patient = try await patient(serial, card: payer.isJKN)
    return try await clinic.run(
      RegisterVisit(
        patient: patient.id, room: try room(key).id, practitioner: demo.practitioners[role]?.id, payer: payer),
      by: desk)
  }

  /// A number of Mobile JKN; the serial is one the sandbox takes for such.
  func booked(_ serial: Int = 9601) async throws -> Booking {
    let room = try room("umum")
    try await schedule(try #require(demo.practitioners[.dokter]), in: "umum")
    let patient = try await patient(serial)
    var form = BookingForm()
    form.card = patient.jknNumber?.text ?? ""
    form.nik = patient.nik?.text ?? ""
    form.poli = "001"
    form.day = "2026-11-20"
    try await clinic.run(BookVisit(form), by: .mobileJKN(of: demo.facility.id))
    let queue = try await clinic.read(QueueBoard(room.id), by: desk)
    return try #require(queue.expected.first).booking
  }

  /// Somebody serves there on Fridays.
  func schedule(_ practitioner: Practitioner, in key: String) async throws {
    let room = try room(key)
    try await clinic.store.write { tx in
      try PracticeSession(
        id: ID(at: Self.morning), room: room, practitioner: practitioner, opens: "08:00", closes: "11:00"
      ).insert(weekday: 5, in: tx)
    }
  }

  /// Lets the feed plan and sends what can be sent.
  func deliver(_ client: AntreanClient? = nil, rounds: Int = 40) async throws {
    let client = client ?? self.client
    try await SubscriberRunner(store: clinic.store, subscribers: [AntreanFeed()], logger: Self.quiet)
      .catchUp()
    let courier = Courier(
      store: clinic.store,
      destination: AntreanDestination(
        client: { _ in client }, store: clinic.store, clock: .fixed(Self.morning)),
      settings: CourierSettings(
        concurrency: 4, rate: 100_000, burst: 100_000,
        backOff: BackOff(first: .milliseconds(1), longest: .milliseconds(4)),
        breaker: Breaker(threshold: 1_000_000), attemptsBeforeAttention: 200),
      clock: .system, logger: Self.quiet)
    for _ in 0..<rounds {
      try await courier.drain()
      try await Task.sleep(for: .milliseconds(5))
    }
  }

  /// What was put off is sent at once, as if its time had come.
  func hurry() async throws {
    try await clinic.store.write {
      _ = try $0.execute("UPDATE delivery SET due_at = 0 WHERE state = 'retry'")
    }
  }

  /// Kinds and states of everything planned, in order.
  func lines() async throws -> [String] {
    try await clinic.store.read { tx in
      try tx.all("SELECT kind, state FROM delivery WHERE destination = 'antrean' ORDER BY created_at, id") {
        let kind: String = try $0["kind"]
        let state: String = try $0["state"]
        return "\(kind): \(state)"
      }
    }
  }

  /// What reached the sandbox, in order.
  var received: [String] {
    server.ledger.entries(system: "antrean").map { "\($0.kind) \($0.outcome.rawValue)" }
  }
}
