import Vocabulary

extension Settings {
  /// What lets Mobile JKN take numbers here; `nil` when it may not.
  struct MobileJKN: Sendable {
    let username, password: String
    /// `kdProvider` of the facility it speaks with; `nil` where there is only one.
    let provider: String?
    let path: String
    let version: Int
    let numbers: String
    let tokenMinutes: Int
    let daysAhead: Int
    let mirrorsStatus: Bool
  }
}

extension SettingsReader {
  mutating func mobileJKN() -> Settings.MobileJKN? {
    let (username, password) = (optional(.mobileUsername), optional(.mobilePassword))
    guard username != nil || password != nil else { return nil }
    for (key, value) in [(SettingKey.mobileUsername, username), (.mobilePassword, password)]
    where value == nil {
      problems.add(key.rawValue, "\(key.rawValue) belum diisi (\(key.meaning)).")
    }
    let numbers = text(.mobileNumbers)
    if !["sesuai-versi", "teks", "angka"].contains(numbers) {
      problems.add(SettingKey.mobileNumbers.rawValue, "mjkn.numbers diisi sesuai-versi, teks atau angka.")
    }
    if text(.mobilePath).split(separator: "/").isEmpty {
      problems.add(SettingKey.mobilePath.rawValue, "mjkn.path diisi awal alamat, misalnya mjkn.")
    }
    return Settings.MobileJKN(
      username: username ?? "", password: password ?? "", provider: optional(.mobileProvider),
      path: text(.mobilePath), version: integer(.mobileVersion, in: 1...2), numbers: numbers,
      tokenMinutes: integer(.mobileTokenMinutes, in: 5...1440),
      daysAhead: integer(.mobileDaysAhead, in: 0...365), mirrorsStatus: yes(.mobileMirrorStatus))
  }
}
