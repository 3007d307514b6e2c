import Clinic
import Testing

@testable import Web

@Suite("Beranda")
struct HomePageTests {
  @Test(
    "The next step is the role's own work",
    arguments: [
      (Role.loket, "/pendaftaran"), (.perawat, "/pemeriksaan"), (.dokter, "/pemeriksaan"),
      (.bidan, "/pemeriksaan"),
      (.apoteker, "/farmasi"), (.analis, "/laboratorium"), (.kepala, "/terkirim"), (.adminDinas, "/staf"),
    ])
  func nextStep(_ role: Role, _ path: String) async throws {
    try await TestSite { HomePages(clinic: $0) }.test(as: role) { browser in
      let page = try await browser.get(.home)
      #expect(page.text.contains("href=\"\(path)\" class=\"button primary\""))
      #expect(page.text.contains("Selamat pagi"))
      #expect(page.text.contains("Jum, 20 Nov 2026 · 08.00 WIB"))
    }
  }

  @Test("Nobody sees a place whose work is not theirs")
  func places() async throws {
    try await TestSite { HomePages(clinic: $0) }.test(as: .loket) { browser in
      let page = try await browser.get(.home)
      #expect(!page.text.contains("href=\"/farmasi\""))
      #expect(!page.text.contains("href=\"/staf\""))
    }
  }
}
