import Clinic
import Foundation
import Logging
import Vocabulary
import Web

/// Turns texts into typed settings and collects what is wrong with them.
struct SettingsReader {
  private let source: SettingsSource
  var problems = Problems()

  init(_ source: SettingsSource) { self.source = source }

  func text(_ key: SettingKey) -> String { source[key]?.text ?? "" }

  func optional(_ key: SettingKey) -> String? { source[key]?.text }

  mutating func integer(_ key: SettingKey, in range: ClosedRange<Int>) -> Int {
    guard let number = Int(text(key)), range.contains(number) else {
      problems.add(
        key.rawValue, "\(key.rawValue) harus angka \(range.lowerBound) sampai \(range.upperBound).")
      return range.lowerBound
    }
    return number
  }

  mutating func yes(_ key: SettingKey) -> Bool {
    switch text(key).lowercased() {
    case "ya", "yes", "true", "1": return true
    case "tidak", "no", "false", "0": return false
    default:
      problems.add(key.rawValue, "\(key.rawValue) diisi ya atau tidak.")
      return false
    }
  }

  /// Scheme and host; a path when the site lies below one.
  mutating func publicAddress() -> String? {
    guard let text = optional(.publicURL) else { return nil }
    guard let url = URL(string: text), url.host != nil, ["http", "https"].contains(url.scheme),
      url.query == nil
    else {
      problems.add(
        SettingKey.publicURL.rawValue,
        "public-url harus alamat lengkap, misalnya https://sehat.kabupaten.go.id")
      return nil
    }
    return text
  }

  mutating func trustedProxies() -> TrustedProxies {
    let text = text(.trustedProxies)
    if let proxies = TrustedProxies(text == "tidak" ? "" : text) { return proxies }
    problems.add(
      SettingKey.trustedProxies.rawValue,
      "trusted-proxies diisi alamat atau jaringan dipisah koma, misalnya 127.0.0.1, 10.20.0.0/16, atau tidak."
    )
    return .loopback
  }

  mutating func logLevel() -> Logger.Level {
    if let level = Logger.Level(rawValue: text(.logLevel)) { return level }
    problems.add(SettingKey.logLevel.rawValue, "log-level diisi \(SettingKey.logLevel.meaning).")
    return .info
  }

  mutating func database() -> DatabaseSetting {
    let connections = integer(.databaseConnections, in: 2...200)
    let setting = DatabaseSetting(
      text(.database), replica: optional(.databaseReplica), connections: connections)
    if let setting { return setting }
    problems.add("database", "database ditulis \(DatabaseSetting.form).")
    return .sqlite(path: "")
  }

  mutating func pace(_ rate: SettingKey, _ concurrency: SettingKey) -> Settings.Pace {
    Settings.Pace(
      rate: Double(integer(rate, in: 1...100_000)), concurrency: integer(concurrency, in: 1...256))
  }

  mutating func recipients(_ key: SettingKey) -> [BackupRecipient] {
    do { return try BackupRecipient.list(text(key)) } catch {
      problems.add(key.rawValue, error.sentence)
      return []
    }
  }

  /// All of them, or none of them: half a set of credentials is a mistake.
  mutating func group(_ keys: [SettingKey]) -> [String]? {
    let missing = keys.filter { source[$0] == nil }
    if missing.count == keys.count { return nil }
    for key in missing {
      problems.add(key.rawValue, "\(key.rawValue) belum diisi (\(key.meaning)).")
    }
    guard missing.isEmpty else { return nil }
    guard let url = keys.first, URL(string: text(url))?.host != nil else {
      problems.add(keys[0].rawValue, "\(keys[0].rawValue) harus alamat lengkap, misalnya https://…")
      return nil
    }
    return keys.map { text($0) }
  }
}
