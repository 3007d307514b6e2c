import Clinic
import Hummingbird
import HummingbirdTesting
import Logging
import Synchronization
import Testing
import Vocabulary

@testable import Web

@Suite("Reporting fraud without signing in")
struct WhistlePagesTests {
  private static let message = "Ada kunjungan yang dicatat padahal pasiennya tidak datang."

  @Test("Somebody writes, gets a code once, looks with it, and writes again; the team reads and answers")
  func conversation() async throws {
    let site = try await AccountSite()
    let facility = try #require(site.demo).facility.id.text
    let kept = Mutex("")
    try await site.test { visitor async throws in
      #expect(try await visitor.get("/lapor-kecurangan").text.contains("Tanpa nama"))
      let short = try await visitor.post("/lapor-kecurangan", ["puskesmas": facility, "pesan": "Ada"])
      #expect(short.status == .unprocessableContent && short.text.contains("Ada</textarea>"))
      let sent = try await visitor.post("/lapor-kecurangan", ["puskesmas": facility, "pesan": Self.message])
      let found = try #require(sent.text.firstMatch(of: /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/))
      let code = String(found.0)
      kept.withLock { $0 = code }
      #expect(sent.headers[.cacheControl] == "no-store")
      _ = try await visitor.get("/lapor-kecurangan/lihat")
      let wrong = try await visitor.post("/lapor-kecurangan/lihat", ["kode": "K7QX-93MB-TR2A-HN5C"])
      #expect(wrong.status == .unprocessableContent && !wrong.text.contains(Self.message))
      let thread = try await visitor.post("/lapor-kecurangan/lihat", ["kode": code])
      #expect(thread.text.contains(Self.message))
      let more = try await visitor.post(
        "/lapor-kecurangan/jawab", ["kode": code, "pesan": "Terjadi lagi kemarin <sore> di poli umum."])
      #expect(more.status == .ok && more.text.contains("&lt;sore&gt;"))
    }
    try await site.test { visitor async throws in
      _ = try await visitor.signIn("kepala")
      #expect(try await visitor.get("/kecurangan/laporan").status == .forbidden)
    }
    try await site.test { visitor async throws in
      _ = try await visitor.signIn("tim-kecurangan")
      let list = try await visitor.get("/kecurangan/laporan")
      #expect(list.status == .ok && list.text.contains("menunggu jawaban: 1"))
      let address = try #require(list.text.firstMatch(of: /\/kecurangan\/laporan\/[0-9a-f-]{36}/)).0
      _ = try await visitor.get(String(address))
      #expect(
        try await visitor.post(address + "/jawab", ["jawaban": "Terima kasih, kami cek."]).status == .seeOther
      )
    }
    try await site.test { visitor async throws in
      _ = try await visitor.get("/lapor-kecurangan/lihat")
      let thread = try await visitor.post("/lapor-kecurangan/lihat", ["kode": kept.withLock { $0 }])
      #expect(thread.text.contains("kami cek"))
    }
  }

  @Test("Whoever is signed in leaves no trace in the journal, and no request leaves a line in the log")
  func noTrace() async throws {
    let site = try await AccountSite()
    let facility = try #require(site.demo).facility.id.text
    let lines = LogLines()
    let server = WebServer(
      .init(), clinic: site.clinic, accounts: site.accounts, lists: try .bundled(),
      reconciliation: .scripted([], site.clinic))
    let application = Application(
      router: try server.router(), logger: Logger(label: "test") { _ in lines.handler() })
    try await application.test(.router) { client async throws in
      let visitor = Visitor(client: client)
      _ = try await visitor.signIn("kepala")
      let before = try await entries(site.clinic)
      _ = try await visitor.get("/lapor-kecurangan")
      #expect(
        try await visitor.post("/lapor-kecurangan", ["puskesmas": facility, "pesan": Self.message]).status
          == .ok)
      #expect(try await entries(site.clinic) == before)
    }
    #expect(lines.all.contains { $0.contains("/masuk") })
    #expect(!lines.all.contains { $0.contains("lapor") })
  }

  private func entries(_ clinic: Clinic) async throws -> Int? {
    try await clinic.store.read { try $0.value("SELECT COUNT(*) AS n FROM journal_entry") }
  }

  @Test("A flood is stopped for a while, and passes again later")
  func flood() {
    let start = ContinuousClock.now
    let gate = WhistleGate(most: 3, refill: .seconds(60), at: start)
    #expect((0..<5).map { _ in gate.admits(at: start) } == [true, true, true, false, false])
    #expect(gate.admits(at: start + .seconds(61)) && !gate.admits(at: start + .seconds(62)))
    #expect((0..<4).map { _ in gate.admits(at: start + .seconds(3600)) } == [true, true, true, false])
  }

  @Test("Too many reports are answered with 429, and one that is too large with 413")
  func limits() async throws {
    let site = try await TestSite {
      WhistlePages(desk: WhistleDesk($0), reports: WhistleGate(most: 1, refill: .seconds(3600)))
    }
    let facility = site.demo.facility.id.text
    try await site.test(as: .loket) { browser async throws in
      let form: FormValues = ["puskesmas": facility, "pesan": Self.message]
      #expect(try await browser.post(.whistle(.report), form).status == .ok)
      #expect(try await browser.post(.whistle(.report), form).status == .tooManyRequests)
      let huge: FormValues = ["puskesmas": facility, "pesan": String(repeating: "a", count: 600_000)]
      #expect(try await browser.post(.whistle(.report), huge).status == .contentTooLarge)
    }
  }
}

/// What was logged.
final class LogLines: Sendable {
  private let lines = Mutex<[String]>([])
  var all: [String] { lines.withLock { $0 } }

  func handler() -> any LogHandler { Handler(owner: self) }

  private struct Handler: LogHandler {
    let owner: LogLines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let whole = "\(event.message) \(event.metadata ?? [:]) \(metadata)"
      owner.lines.withLock { $0.append(whole) }
    }
  }
}
