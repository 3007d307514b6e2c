import Clinic
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Store
import Synchronization
import Testing
import Vocabulary

@testable import Web

/// A Puskesmas whose service Mobile JKN calls, in this process: one doctor in the general poli from Monday to Saturday, a
/// quota if wanted, and a clock that a test may turn.
struct MobileSite: Sendable {
  let clinic: Clinic
  let demo: DemoPuskesmas
  let state: State
  private let choices: MobileJKN.Choices

  /// What a test may change while the service runs.
  final class State: Sendable {
    private let content = Mutex((now: TestSite.morning, password: "rahasia"))
    var now: Instant {
      get { content.withLock { $0.now } }
      set { content.withLock { $0.now = newValue } }
    }
    var password: String {
      get { content.withLock { $0.password } }
      set { content.withLock { $0.password = newValue } }
    }
  }

  static let username = "mobile"
  /// A Friday.
  static let today = "2026-11-20"
  static let hours = "08:00-13:00"

  init(_ choices: MobileJKN.Choices = .init(), quota: Int? = nil) async throws {
    let store = try await Schema.temporaryStore()
    let demo = try await DemoPuskesmas.seed(in: store, at: TestSite.morning)
    let state = State()
    self.demo = demo
    self.state = state
    self.choices = choices
    clinic = Clinic(store: store, clock: WallClock { state.now })
    let room = try #require(demo.rooms["umum"])
    let doctor = try #require(demo.practitioners[.dokter])
    try await store.write { tx in
      for weekday in 1...6 {
        try PracticeSession(
          id: ID(at: TestSite.morning), room: room, practitioner: doctor, opens: "08:00", closes: "13:00",
          quota: quota, lastBooking: "11:00"
        ).insert(weekday: weekday, in: tx)
      }
    }
  }

  /// Turns the clock to this time of the same Friday, in western Indonesian time.
  func turn(to hour: Int, _ minute: Int) {
    let day = CalendarDate(dayNumber: 20_777)
    state.now = FacilityZone.wib.instant(on: day, hour: hour, minute: minute)
  }

  /// Runs `body` with somebody who carries a good token.
  func test(
    failures: AddressPace = AddressPace(.failures),
    _ body: @Sendable @escaping (MobileCaller) async throws -> Void
  ) async throws {
    let mobile = MobileJKN(choices) { [state, demo] name in
      name == Self.username
        ? MobileJKN.Account(username: name, password: state.password, facility: demo.facility.id) : nil
    }
    let gate = SessionGate(cookie: SessionCookie(isSecure: false)) { _ in nil }
    let server = WebServer(
      settings: .init(), gate: gate, modules: [], checks: [], metrics: nil,
      mobileJKN: MobileJKNService(mobile: mobile, clinic: clinic, failures: failures))
    let application = Application(
      router: try server.router(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    try await application.test(.router) { client in
      var caller = MobileCaller(client: client, base: choices.path)
      caller.token = try await caller.signIn().response["token"] as? String ?? ""
      try await body(caller)
    }
  }

  /// Somebody registered at the counter, with card and NIK of that serial (9000 to 9999).
  @discardableResult
  func patient(_ serial: Int = 9001) async throws -> Patient {
    let form = PatientForm([
      .name: "Pasien Contoh", .nik: MobileCaller.nik(serial), .jknNumber: MobileCaller.card(serial),
      .address: "Kp. Cempaka",
    ])
    let desk = demo.actor(.loket)
    switch try await clinic.run(RegisterPatient(form), by: desk) {
    case .registered(let patient), .known(let patient, _): return patient
    case .resembles(_, let confirmation):
      let patient = try await clinic.run(RegisterPatient(form, confirmation: confirmation), by: desk).patient
      return try #require(patient)
    }
  }
}
