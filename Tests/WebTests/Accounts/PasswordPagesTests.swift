import Clinic
import Testing

@testable import Web

@Suite("The own password's page")
struct PasswordPagesTests {
  @Test("A new password is taken, the session goes on")
  func change() async throws {
    try await AccountSite().test { visitor in
      _ = try await visitor.signIn("bidan")
      _ = try await visitor.get("/akun/sandi")
      let password = "payung kambing senja"
      let answer = try await visitor.post(
        "/akun/sandi",
        ["sandi-lama": DemoAccounts.password, "sandi-baru": password, "sandi-ulang": password])
      #expect(answer.location == "/akun/sandi?ok=ya")
      let page = try await visitor.get("/akun/sandi?ok=ya")
      #expect(page.text.contains("Kata sandi sudah diganti."))
    }
  }

  @Test("A wrong old password is said beside its field")
  func wrong() async throws {
    try await AccountSite().test { visitor in
      _ = try await visitor.signIn("bidan")
      _ = try await visitor.get("/akun/sandi")
      let answer = try await visitor.post(
        "/akun/sandi", ["sandi-lama": "bukan ini", "sandi-baru": "bidan", "sandi-ulang": "x"])
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("id=\"f-sandi-lama-galat\""))
      #expect(answer.text.contains("id=\"f-sandi-ulang-galat\""))
    }
  }
}
