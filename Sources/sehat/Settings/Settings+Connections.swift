import Vocabulary

extension SettingsReader {
  /// SATUSEHAT, when its address is set.
  mutating func satusehat() -> Settings.SatuSehat? {
    let group = group([.satusehatURL, .satusehatPhone, .satusehatLatitude, .satusehatLongitude])
    return group.map {
      Settings.SatuSehat(url: $0[0], phone: $0[1], latitude: $0[2], longitude: $0[3])
    }
  }

  /// P-Care, when its address is set.
  mutating func pcare() -> Settings.PCare? {
    guard let url = group([.pcareURL])?[0] else { return nil }
    return Settings.PCare(
      url: url, appCode: text(.pcareAppCode), visitPath: text(.pcareVisitPath),
      icareURL: optional(.icareURL), mappingFile: optional(.pcareMapping))
  }
}
