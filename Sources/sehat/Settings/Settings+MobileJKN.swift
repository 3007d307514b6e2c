import Vocabulary

extension Settings {
  /// How Mobile JKN is answered; `nil` when it may not take numbers here.
  struct MobileJKN: Sendable {
    /// `kdProvider` of the facility the file's own user name is for; `nil` where there is only one.
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
    guard optional(.mobileUsername) != nil || optional(.credentialsKey) != nil else { return nil }
    let numbers = text(.mobileNumbers)
    if !["sesuai-versi", "teks", "angka"].contains(numbers) {
      problems.add(SettingKey.mobileNumbers.rawValue, "mjkn.numbers diisi sesuai-versi, teks atau angka.")
    }
    if text(.mobilePath).split(separator: "/").isEmpty {
      problems.add(SettingKey.mobilePath.rawValue, "mjkn.path diisi awal alamat, misalnya mjkn.")
    }
    return Settings.MobileJKN(
      provider: optional(.mobileProvider), path: text(.mobilePath),
      version: integer(.mobileVersion, in: 1...2), numbers: numbers,
      tokenMinutes: integer(.mobileTokenMinutes, in: 5...1440),
      daysAhead: integer(.mobileDaysAhead, in: 0...365), mirrorsStatus: yes(.mobileMirrorStatus))
  }
}
