import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Addresses of P-Care (contract 2.2)")
struct PCareEndpointTests {
  private func path(_ endpoint: PCareEndpoint) -> String { endpoint.path(kunjunganPath: "kunjungan/v1") }

  @Test("Words in a path are percent-encoded")
  func encoding() {
    #expect(
      path(.diagnosa(search: "sakit kepala/A&B", .init(start: 0, limit: 10)))
        == "diagnosa/sakit%20kepala%2FA%26B/0/10")
  }

  @Test("Dates in a path are dd-MM-yyyy")
  func dates() throws {
    let day = try #require(CalendarDate(year: 2026, month: 8, day: 5))
    #expect(
      path(.pendaftaranOfDay(day, .init(start: 0, limit: 100))) == "pendaftaran/tglDaftar/05-08-2026/0/100")
    #expect(
      path(.deletePendaftaran(noKartu: "0001234567890", day: day, noUrut: "A1", kdPoli: "001"))
        == "pendaftaran/peserta/0001234567890/tglDaftar/05-08-2026/noUrut/A1/kdPoli/001")
  }

  @Test("The path of visits can be set")
  func kunjunganPath() {
    #expect(path(.kunjungan) == "kunjungan/v1")
    #expect(PCareEndpoint.kunjungan.path(kunjunganPath: "kunjungan") == "kunjungan")
    #expect(path(.oneKunjungan(noKunjungan: "K1")) == "kunjungan/K1")
  }
}
