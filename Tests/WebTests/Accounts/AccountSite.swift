import Clinic
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Store
import Vocabulary

@testable import Web

/// The whole site in this process, over real accounts; nobody is signed in yet.
struct AccountSite {
  let clinic: Clinic
  let accounts: Accounts
  let demo: DemoPuskesmas?

  /// - Parameter isEmpty: a database in which nothing stands yet.
  init(isEmpty: Bool = false) async throws {
    let store = try await Schema.temporaryStore()
    clinic = Clinic(store: store, clock: .fixed(TestSite.morning))
    accounts = Accounts(clinic)
    guard !isEmpty else {
      demo = nil
      return
    }
    let demo = try await DemoPuskesmas.seed(in: store, at: TestSite.morning)
    self.demo = demo
    try await DemoAccounts.seed(demo, in: store, hasher: PasswordHasher(), at: TestSite.morning)
  }

  func test(
    isSecure: Bool = false, isWarehouse: Bool = false,
    _ body: @Sendable @escaping (Visitor) async throws -> Void
  ) async throws {
    let server =
      isWarehouse
      ? WebServer(warehouse: .init(isSecure: isSecure), clinic: clinic, accounts: accounts)
      : WebServer(
        .init(isSecure: isSecure), clinic: clinic, accounts: accounts, lists: try .bundled(),
        reconciliation: .scripted([], clinic))
    let application = Application(
      router: try server.router(), logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    try await application.test(.router) { client in try await body(Visitor(client: client)) }
  }
}

/// A browser that keeps its cookies and sends the token of the page it saw last.
actor Visitor {
  private let client: any TestClientProtocol
  private(set) var cookies: [String: String] = [:]
  /// The attributes with which each cookie came.
  private(set) var cookieLines: [String] = []
  private(set) var token = ""
  private var address: String?

  init(client: any TestClientProtocol) { self.client = client }

  func get(_ url: String) async throws -> TestBrowser.Answer { try await send(.get, url, body: nil) }

  func post(_ url: String, _ fields: KeyValuePairs<String, String>) async throws -> TestBrowser.Answer {
    let form = TestBrowser.encode(fields) + "&" + TestBrowser.encode([FormToken.field: token])
    return try await send(.post, url, body: form)
  }

  func signIn(_ userName: String, _ password: String = DemoAccounts.password) async throws
    -> TestBrowser.Answer
  {
    _ = try await get("/masuk")
    return try await post("/masuk", ["nama-pengguna": userName, "sandi": password])
  }

  func take(_ cookie: String, _ value: String) { cookies[cookie] = value }

  /// The address that the proxy tells of the requests that follow.
  func come(from address: String) { self.address = address }

  /// Puts every cookie away.
  func forget() { cookies = [:] }

  private func send(_ method: HTTPRequest.Method, _ url: String, body: String?) async throws
    -> TestBrowser.Answer
  {
    let browser = TestBrowser(
      client: client, cookie: cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; "), token: nil)
    let headers: HTTPFields = address.map { [.forwardedFor: $0] } ?? [:]
    let answer = try await browser.send(method, url, body: body, headers: headers)
    for line in answer.headers[values: .setCookie] {
      cookieLines.append(line)
      let pair = line.prefix { $0 != ";" }.split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      cookies[String(pair[0])] = pair[1].isEmpty ? nil : String(pair[1])
    }
    if let found = answer.text.firstMatch(of: /name="_token" value="([^"]+)"/) { token = String(found.1) }
    return answer
  }
}
