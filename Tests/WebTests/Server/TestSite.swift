import Clinic
import Hummingbird
import HummingbirdTesting
import Logging
import Store
import Vocabulary

@testable import Web

/// A site in this process with one person signed in: for the tests of pages.
///
/// ```swift
/// let site = try await TestSite { HomePages(clinic: $0) }
/// try await site.test(as: .dokter) { browser in
///   let page = try await browser.get(.home)
///   #expect(page.text.contains("Pemeriksaan"))
/// }
/// ```
struct TestSite {
  let clinic: Clinic
  let demo: DemoPuskesmas
  private let modules: [any PageModule]

  /// Friday, 20 November 2026, 08.00 WIB.
  static let morning = Instant(milliseconds: 1_795_136_400_000)

  init(insurer: Insurer = .none, _ modules: (Clinic) -> any PageModule...) async throws {
    let store = try await Schema.temporaryStore()
    demo = try await DemoPuskesmas.seed(in: store, at: Self.morning)
    let clinic = Clinic(store: store, clock: .fixed(Self.morning), insurer: insurer)
    self.clinic = clinic
    self.modules = modules.map { $0(clinic) }
  }

  /// Runs `body` with a browser in which somebody of this role is signed in; nil: nobody.
  func test(as role: Role?, _ body: @Sendable @escaping (TestBrowser) async throws -> Void) async throws {
    let secret = Secret.random()
    let viewer = role.map { role in
      Viewer(
        actor: demo.actor(role), facility: demo.facility, district: "Kab. Bandung",
        formToken: FormToken(secretOf: secret))
    }
    let gate = SessionGate(cookie: SessionCookie(isSecure: false)) { sent in
      sent == secret ? viewer.map { .init(viewer: $0) } : nil
    }
    let server = WebServer(settings: .init(), gate: gate, modules: modules, checks: [], metrics: nil)
    let application = Application(
      router: try server.router(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    try await application.test(.router) { client in
      try await body(
        TestBrowser(client: client, cookie: role == nil ? nil : "sehat=\(secret)", token: viewer?.formToken))
    }
  }
}
