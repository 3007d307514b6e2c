import Clinic
import Testing

@testable import Web

@Suite("The staff's pages")
struct StaffPagesTests {
  @Test("The head makes an account; its owner chooses a password with the link and comes in")
  func create() async throws {
    try await AccountSite().test { visitor in
      _ = try await visitor.signIn("kepala")
      _ = try await visitor.get("/staf/baru")
      let made = try await visitor.post(
        "/staf", ["nama": "Rina Contoh", "nama-pengguna": "rina", "peran": "loket"])
      #expect(made.status == .created)
      let code = try #require(made.text.firstMatch(of: /kode=([A-Za-z0-9_-]{43})/)).1
      _ = try await visitor.post("/keluar", [:])
      let page = try await visitor.get("/sandi-baru?kode=\(code)")
      #expect(page.text.contains("Rina Contoh"))
      let weak = try await visitor.post(
        "/sandi-baru", ["kode": String(code), "sandi-baru": "pendek", "sandi-ulang": "pendek"])
      #expect(weak.status == .unprocessableContent)
      let password = "payung kambing senja"
      let chosen = try await visitor.post(
        "/sandi-baru", ["kode": String(code), "sandi-baru": password, "sandi-ulang": password])
      #expect(chosen.location == "/masuk")
      let entered = try await visitor.signIn("rina", password)
      #expect(entered.status == .seeOther)
      let again = try await visitor.get("/sandi-baru?kode=\(code)")
      #expect(again.status == .gone)
    }
  }

  @Test("Others do not see the page and cannot post to it")
  func access() async throws {
    try await AccountSite().test { visitor in
      _ = try await visitor.signIn("dokter")
      let list = try await visitor.get("/staf")
      #expect(list.status == .forbidden)
      _ = try await visitor.get("/")
      let post = try await visitor.post("/staf", ["nama": "X", "nama-pengguna": "xxx", "peran": "kepala"])
      #expect(post.status == .forbidden)
    }
  }

  @Test("What is missing is said beside its field, and what was typed stays")
  func problems() async throws {
    try await AccountSite().test { visitor in
      _ = try await visitor.signIn("kepala")
      _ = try await visitor.get("/staf/baru")
      let answer = try await visitor.post("/staf", ["nama": "Rina <b>", "nama-pengguna": "loket"])
      #expect(answer.status == .unprocessableContent)
      #expect(answer.text.contains("Nama pengguna ini sudah dipakai. Pilih yang lain."))
      #expect(answer.text.contains("Pilih paling sedikit satu peran."))
      #expect(answer.text.contains("value=\"Rina &lt;b&gt;\""))
    }
  }
}
