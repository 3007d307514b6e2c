import Clinic
import Testing

@testable import Web

@Suite("The sign-in page")
struct SignInPagesTests {
  @Test("After signing in the person stands where she wanted to go")
  func next() async throws {
    try await AccountSite().test { visitor in
      let turned = try await visitor.get("/staf?hal=1")
      #expect(turned.location == "/masuk?lanjut=%2Fstaf%3Fhal%3D1")
      _ = try await visitor.get(turned.location ?? "")
      let answer = try await visitor.post(
        "/masuk", ["nama-pengguna": "kepala", "sandi": DemoAccounts.password, "lanjut": "/staf?hal=1"])
      #expect(answer.status == .seeOther)
      #expect(answer.location == "/staf?hal=1")
      let page = try await visitor.get("/staf?hal=1")
      #expect(page.status == .ok)
      #expect(page.text.contains("Bd. Euis Komalasari"))
    }
  }

  @Test(
    "Nobody is led to another site",
    arguments: [
      "//jahat.example", "https://jahat.example", "/\\jahat.example", "javascript:1", "/a\r\nset-cookie: x=1",
    ])
  func openRedirect(_ next: String) async throws {
    try await AccountSite().test { visitor in
      _ = try await visitor.get("/masuk")
      let answer = try await visitor.post(
        "/masuk", ["nama-pengguna": "kepala", "sandi": DemoAccounts.password, "lanjut": next])
      #expect(answer.location == "/")
    }
  }

  @Test("A wrong password is one sentence; the name stays, the password does not")
  func wrong() async throws {
    try await AccountSite().test { visitor in
      let answer = try await visitor.signIn("dokter", "salah sekali")
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains(SignInRefusal.wrong.sentence))
      #expect(answer.text.contains("value=\"dokter\""))
      #expect(!answer.text.contains("salah sekali"))
      let unknown = try await visitor.signIn("tidakada", "salah sekali")
      #expect(unknown.text.contains(SignInRefusal.wrong.sentence))
    }
  }

  @Test("After five wrong passwords the page says for how long the name is closed")
  func locked() async throws {
    try await AccountSite().test { visitor in
      for _ in 0..<5 { _ = try await visitor.signIn("loket", "salah sekali") }
      let answer = try await visitor.signIn("loket")
      #expect(answer.status == .tooManyRequests)
      #expect(answer.text.contains("ditutup 15 menit"))
    }
  }

  @Test(
    "One address that fails with many names is held back; who comes from elsewhere gets in, and the log knows"
  )
  func spraying() async throws {
    let site = try await AccountSite()
    try await site.test { visitor in
      await visitor.come(from: "198.51.100.1")
      var refused: TestBrowser.Answer?
      for number in 0..<200 where refused == nil {
        let answer = try await visitor.signIn("nama\(number)", "salah sekali")
        if answer.status == .tooManyRequests { refused = answer } else { #expect(number < 199) }
      }
      let told = try #require(refused)
      #expect(told.headers[.retryAfter] != nil)
      #expect(told.text.contains("Terlalu banyak percobaan gagal dari alamat ini"))
      await visitor.come(from: "198.51.100.2")
      #expect(try await visitor.signIn("kepala").status == .seeOther)
      let log = try await visitor.get("/catatan-keamanan?jenis=masuk-ditolak")
      #expect(log.text.contains("terlalu banyak kegagalan dari alamat ini"))
      #expect(log.text.contains("dari alamat 198.51.100.1"))
    }
  }

  @Test("Whoever signs in rightly, however often, is not counted")
  func rightly() async throws {
    try await AccountSite().test { visitor async throws in
      await visitor.come(from: "198.51.100.1")
      for _ in 0..<35 {
        await visitor.forget()
        #expect(try await visitor.signIn("loket").status == .seeOther)
      }
    }
  }

  @Test("The session's cookie is out of reach of scripts and other sites")
  func cookie() async throws {
    try await AccountSite().test { visitor in
      _ = try await visitor.signIn("loket")
      let line = try #require(await visitor.cookieLines.first { $0.hasPrefix("sehat=") })
      #expect(line.contains("HttpOnly"))
      #expect(line.contains("SameSite=Lax"))
      #expect(line.contains("Path=/"))
    }
    try await AccountSite().test(isSecure: true) { visitor in
      _ = try await visitor.signIn("loket")
      let line = try #require(await visitor.cookieLines.first { $0.hasPrefix("__Host-sehat=") })
      #expect(line.contains("Secure"))
      #expect(!line.contains("Domain"))
    }
  }

  @Test("A session that was planted in the browser is not taken over")
  func fixation() async throws {
    let site = try await AccountSite()
    let planted = try await site.accounts.signIn("loket", password: DemoAccounts.password)
    try await site.test { visitor in
      await visitor.take("sehat", planted.text)
      _ = try await visitor.get("/akun/sandi")
      _ = try await visitor.post("/masuk", ["nama-pengguna": "dokter", "sandi": DemoAccounts.password])
      #expect(await visitor.cookies["sehat"] != planted.text)
      let ended = try await site.accounts.session(planted)
      #expect(ended == nil)
    }
  }

  @Test("A made-up cookie opens nothing")
  func madeUp() async throws {
    try await AccountSite().test { visitor in
      await visitor.take("sehat", String(repeating: "a", count: 43))
      let answer = try await visitor.get("/")
      #expect(answer.status == .seeOther)
    }
  }

  @Test("Signing out ends the session on the server, not only in the browser")
  func signOut() async throws {
    try await AccountSite().test { visitor in
      _ = try await visitor.signIn("loket")
      let secret = try #require(await visitor.cookies["sehat"])
      _ = try await visitor.get("/")
      let answer = try await visitor.post("/keluar", [:])
      #expect(answer.location == "/masuk?keluar=ya")
      await visitor.take("sehat", secret)
      let after = try await visitor.get("/")
      #expect(after.status == .seeOther)
    }
  }

  @Test("The sign-in form too is taken from our own page only")
  func token() async throws {
    try await AccountSite().test { visitor in
      let answer = try await visitor.post(
        "/masuk", ["nama-pengguna": "loket", "sandi": DemoAccounts.password])
      #expect(answer.status == .forbidden)
      #expect(await visitor.cookies["sehat"] == nil)
    }
  }
}
