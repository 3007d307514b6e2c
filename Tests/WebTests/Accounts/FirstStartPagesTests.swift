import Clinic
import Testing

@testable import Web

@Suite("The first start")
struct FirstStartPagesTests {
  @Test("The printed link leads to a working house")
  func start() async throws {
    let site = try await AccountSite(isEmpty: true)
    let link = try #require(try await site.accounts.firstStartLink())
    try await site.test { visitor in
      let path = WebServer.firstStartPath(link)
      let page = try await visitor.get(path)
      #expect(page.status == .ok)
      #expect(page.text.contains("Nama Puskesmas"))
      let password = "payung kambing senja"
      let done = try await visitor.post(
        "/siapkan",
        [
          "kode": link.text, "puskesmas": "Puskesmas Contoh", "alamat": "Jl. Contoh 1",
          "kecamatan": "32.04.13",
          "zona": "WIB", "nama": "Rina Contoh", "nama-pengguna": "rina", "sandi-baru": password,
          "sandi-ulang": password,
        ])
      #expect(done.location == "/masuk")
      _ = try await visitor.signIn("rina", password)
      let home = try await visitor.get("/")
      #expect(home.text.contains("Puskesmas Contoh"))
      #expect(home.text.contains("Staf"))
      let again = try await visitor.get(path)
      #expect(again.status == .gone)
    }
  }

  @Test("A warehouse asks for its office, no Puskesmas, and lets its administrator make accounts")
  func warehouse() async throws {
    let site = try await AccountSite(isEmpty: true)
    let link = try #require(try await site.accounts.firstStartLink())
    try await site.test(isWarehouse: true) { visitor in
      let page = try await visitor.get(WebServer.firstStartPath(link))
      #expect(page.text.contains("Nama Dinas atau kementerian") && !page.text.contains("Puskesmas"))
      let password = "payung kambing senja"
      _ = try await visitor.post(
        "/siapkan",
        [
          "kode": link.text, "puskesmas": "Dinas Kesehatan Provinsi", "alamat": "Jl. Contoh 1",
          "kecamatan": "32.73.01", "zona": "WIB", "nama": "Rina Contoh", "nama-pengguna": "rina",
          "sandi-baru": password, "sandi-ulang": password,
        ])
      _ = try await visitor.signIn("rina", password)
      let home = try await visitor.get("/")
      #expect(home.text.contains("Dinas Kesehatan Provinsi") && home.text.contains("Staf"))
    }
  }

  @Test("A guessed link opens nothing")
  func guessed() async throws {
    let site = try await AccountSite(isEmpty: true)
    _ = try await site.accounts.firstStartLink()
    try await site.test { visitor in
      let answer = try await visitor.get("/siapkan?kode=\(String(repeating: "a", count: 43))")
      #expect(answer.status == .gone)
    }
  }
}
