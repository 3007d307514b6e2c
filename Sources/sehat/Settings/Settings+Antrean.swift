import Vocabulary

extension Settings {
  /// Where Antrean Online is; it shares the consumer id and the secret of P-Care.
  struct Antrean: Sendable {
    let url: String
  }
}

extension SettingsReader {
  /// Antrean Online, when its address is set.
  mutating func antrean() -> Settings.Antrean? {
    guard let url = group([.antreanURL])?[0] else { return nil }
    if optional(.pcareConsID) == nil, optional(.credentialsKey) == nil {
      problems.add(SettingKey.antreanURL.rawValue, "antrean.url memerlukan setelan P-Care (pcare.cons-id …).")
    }
    return Settings.Antrean(url: url)
  }
}
