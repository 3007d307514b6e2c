import Clinic

/// The people at the desks, each with a browser. They sign in once and stay signed in, as people do.
final class Staff {
  private let base: String
  private var browsers: [Role: Browser] = [:]

  init(base: String) { self.base = base }

  /// The browser of the one who works in this role, signed in.
  func at(_ role: Role) async throws -> Browser {
    if let browser = browsers[role] {
      let home = try await browser.get("/")
      if home.form("/masuk") == nil { return browser }
      browsers[role] = nil
    }
    let browser = try await signIn(role)
    browsers[role] = browser
    return browser
  }

  private func signIn(_ role: Role) async throws -> Browser {
    let browser = Browser(base: base)
    let gate = try await browser.get("/masuk")
    let inside = try await browser.submit(
      "/masuk", on: gate,
      [("nama-pengguna", DemoAccounts.userName(of: role)), ("sandi", DemoAccounts.password)])
    guard inside.status == 200, inside.form("/masuk") == nil else {
      throw DemoFailure("Akun \(role.rawValue) tidak dapat masuk: \(inside.complaints)")
    }
    return browser
  }
}
