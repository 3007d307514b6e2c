import Foundation
import Testing
import Vocabulary

@testable import sehat

@Suite struct SettingsTests {
  private func file(_ text: String) throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "sehat-\(UUID().uuidString).conf")
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path
  }

  private func settings(_ text: String, _ environment: [String: String] = [:]) throws -> Settings {
    try Settings(SettingsSource(file: file(text), environment: environment))
  }

  private func problems(_ text: String) throws -> Problems {
    let path = try file(text)
    do {
      _ = try Settings(SettingsSource(file: path, environment: [:]))
      return Problems()
    } catch { return error }
  }

  @Test("Without a file everything has a sensible default, and nothing outside is connected")
  func defaults() throws {
    let settings = try Settings(SettingsSource(file: nil, environment: [:]))
    #expect(settings.port == 8080)
    #expect(settings.host == "127.0.0.1")
    #expect(settings.satusehat == nil && settings.pcare == nil)
  }

  @Test("The environment goes before the file, and comments are no settings")
  func environment() throws {
    let settings = try settings(
      "port = 9000 # di belakang nginx\n\n# host = 0.0.0.0\nsecure = ya", ["SEHAT_PORT": "9100"])
    #expect(settings.port == 9100)
    #expect(settings.host == "127.0.0.1")
    #expect(settings.isSecure)
  }

  @Test(
    "Every mistake is told with its line or its key",
    arguments: [
      ("prot = 8080", "kunci prot tidak dikenal"), ("port", "tulislah `kunci = nilai`"),
      ("port = banyak", "port harus angka 0 sampai 65535"),
      ("secure = mungkin", "secure diisi ya atau tidak"),
      ("database = /tmp/x.sqlite", "database ditulis sqlite:"),
      ("pcare.url = https://contoh", "pcare.cons-id belum diisi"),
      ("trusted-proxies = 10.0.0.0/40", "trusted-proxies diisi alamat atau jaringan"),
      ("backup.recipient = AGE-SECRET-KEY-1", "bukan kunci umum cadangan"),
    ])
  func mistakes(text: String, sentence: String) throws {
    let found = try problems("# baris satu\n" + text).all.map(\.sentence)
    #expect(found.contains { $0.contains(sentence) }, "\(found)")
  }

  @Test("The database is a file or an address for libpq, and an address is shown without its password")
  func database() throws {
    #expect(try settings("database = sqlite:/x/y.sqlite").database == .sqlite(path: "/x/y.sqlite"))
    let address = "postgres://sehat:rahasia@db1,db2/sehat?sslmode=verify-full"
    let district = try settings(
      "database = \(address)\ndatabase.replica = postgresql://db3/sehat\ndatabase.connections = 20\nserver = loket-1"
    )
    #expect(
      district.database
        == .postgresql(url: address, replica: "postgresql://db3/sehat", connections: 20))
    #expect(district.server == "loket-1")
    #expect(DatabaseSetting.masked(address) == "postgres://sehat:…@db1,db2/sehat?sslmode=verify-full")
    #expect(DatabaseSetting.masked("postgres://sehat@db1:5432/sehat") == "postgres://sehat@db1:5432/sehat")
    #expect(DatabaseSetting.masked("sqlite:/x:y@z") == "sqlite:/x:y@z")
  }

  @Test("A file that is not there is told, not passed over")
  func missingFile() {
    #expect(throws: Problems.self) { try SettingsSource(file: "/tidak/ada.conf", environment: [:]) }
  }
}
