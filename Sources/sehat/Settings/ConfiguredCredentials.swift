import Clinic
import Foundation
import Vocabulary

/// Credentials as the settings file has them, for one facility: the way before there was a place for them in the
/// database, and still the shortest one to try something out. Never described.
struct ConfiguredCredentials: Sendable {
  private let sets: [OutsideSystem: OpenCredentials]
  /// `kdProvider` of the facility they belong to; `nil` where there is only one.
  let provider: String?
  /// Whether what they open is on this machine, as a sandbox is: only there are they good without a signed pact.
  let areForTrial: Bool

  init(_ sets: [OutsideSystem: [CredentialField: String]], provider: String?, areForTrial: Bool) {
    self.areForTrial = areForTrial
    self.sets = Dictionary(
      uniqueKeysWithValues: sets.map { ($0, OpenCredentials($0, version: 0, $1)) })
    self.provider = provider
  }

  subscript(system: OutsideSystem) -> OpenCredentials? { sets[system] }

  var systems: Set<OutsideSystem> { Set(sets.keys) }
}

extension ConfiguredCredentials: CustomStringConvertible, CustomReflectable {
  var description: String { "ConfiguredCredentials(\(systems.map(\.rawValue).sorted()))" }
  var customMirror: Mirror { Mirror(self, children: ["systems": systems.map(\.rawValue).sorted()]) }
}

extension OutsideSystem {
  /// The settings that hold its values.
  fileprivate var keys: [(field: CredentialField, key: SettingKey)] {
    switch self {
    case .pcare: [(.consID, .pcareConsID), (.secretKey, .pcareSecret), (.userKey, .pcareUserKey)]
    case .pcareLogin: [(.user, .pcareUser), (.password, .pcarePassword)]
    case .antrean: [(.userKey, .antreanUserKey)]
    case .icare: [(.userKey, .icareUserKey)]
    case .satusehat:
      [
        (.clientID, .satusehatClientID), (.clientSecret, .satusehatClientSecret),
        (.organization, .satusehatOrganization),
      ]
    case .mobileJKN: [(.user, .mobileUsername), (.password, .mobilePassword)]
    }
  }

  /// The address without which it is not connected.
  fileprivate var url: SettingKey? {
    switch self {
    case .pcare, .pcareLogin: .pcareURL
    case .satusehat: .satusehatURL
    case .antrean, .icare, .mobileJKN: nil
    }
  }
}

extension SettingsReader {
  /// What the file holds. Half a set is a mistake, and so is a connection without any while no key file is named.
  mutating func credentials() -> ConfiguredCredentials {
    var sets: [OutsideSystem: [CredentialField: String]] = [:]
    for system in OutsideSystem.allCases {
      let found = system.keys.compactMap { pair in optional(pair.key).map { (pair.field, $0) } }
      let isExpected = optional(.credentialsKey) == nil && system.url.flatMap { optional($0) } != nil
      if found.count == system.keys.count {
        sets[system] = Dictionary(uniqueKeysWithValues: found)
      } else if !found.isEmpty || isExpected {
        for (_, key) in system.keys where optional(key) == nil {
          problems.add(key.rawValue, "\(key.rawValue) belum diisi (\(key.meaning)).")
        }
      }
    }
    let addresses = [SettingKey.pcareURL, .antreanURL, .icareURL].compactMap { optional($0) }
    return ConfiguredCredentials(
      sets, provider: optional(.credentialsProvider) ?? optional(.mobileProvider),
      areForTrial: addresses.allSatisfy(isOnThisMachine))
  }

  private func isOnThisMachine(_ address: String) -> Bool {
    ["127.0.0.1", "localhost", "::1"].contains(URLComponents(string: address)?.host ?? "")
  }
}
