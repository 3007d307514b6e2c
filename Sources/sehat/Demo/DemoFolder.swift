import BPJSKesehatan
import Foundation
import Store

/// Where a demo keeps everything: database, settings, what the sandbox received, logs.
struct DemoFolder {
  let url: URL
  /// As in the setting: a file in the folder, or a PostgreSQL elsewhere.
  let database: String

  init(_ path: String, database: String? = nil) throws {
    url = URL(filePath: path, directoryHint: .isDirectory)
    self.database = database ?? "sqlite:\(url.appending(path: "sehat.sqlite").path)"
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  var settings: URL { url.appending(path: "sehat.conf") }
  var pcareMapping: URL { url.appending(path: "pcare.json") }
  var credentialKey: URL { url.appending(path: "kredensial.kunci") }
  var sandboxState: URL { url.appending(path: "sandbox.jsonl") }
  var serverLog: URL { url.appending(path: "serve.log") }
  var sandboxLog: URL { url.appending(path: "sandbox.log") }

  /// From which the sandbox draws its credentials: the same for every demo, and worth nothing elsewhere.
  static let sandboxSeed: UInt64 = 3204

  func openDatabase() throws -> Store {
    guard let setting = DatabaseSetting(database) else {
      throw DemoFailure("Basis data ditulis \(DatabaseSetting.form).")
    }
    return try setting.open()
  }

  /// With what the played Mobile JKN signs in at the demo.
  static let mobileUsername = "mobile-jkn"
  static let mobilePassword = "contoh-mobile-jkn"

  /// Writes the settings of a server that speaks with the sandbox on `sandboxPort`.
  func writeSettings(port: Int, sandboxPort: Int) throws {
    let sandbox = "http://127.0.0.1:\(sandboxPort)"
    let text = """
      # Ditulis oleh `sehat demo`; kredensialnya terkunci di basis data dan hanya berlaku di sandbox.
      database = \(database)
      host = 127.0.0.1
      port = \(port)
      log-level = notice
      credentials.key = \(credentialKey.path)
      satusehat.url = \(sandbox)/satusehat
      satusehat.phone = +62225950000
      satusehat.latitude = -7.0384
      satusehat.longitude = 107.5861
      satusehat.rate = 2000
      satusehat.concurrency = 16
      pcare.url = \(sandbox)/pcare-rest
      icare.url = \(sandbox)/wsihs
      pcare.mapping = \(pcareMapping.path)
      pcare.rate = 2000
      pcare.concurrency = 8
      antrean.url = \(sandbox)/antreanfktp
      antrean.rate = 2000
      antrean.concurrency = 8

      """
    try text.write(to: settings, atomically: true, encoding: .utf8)
    try JSONEncoder().encode(PCareMapping.demo).write(to: pcareMapping)
  }
}
