import Journal
public import Store
public import Vocabulary

/// Changes the key: everything that is locked is locked anew. The server goes on meanwhile, since it reads the key file
/// at each use and opens with either key until all is done.
public struct ChangeCredentialKey: Sendable {
  private let store: Store
  private let path: String
  private let clock: WallClock

  public init(of store: Store, keyFile path: String, clock: WallClock) {
    self.store = store
    self.path = path
    self.clock = clock
  }

  /// - Returns: how many values were locked anew, and the new key's fingerprint.
  public func run() async throws -> (count: Int, fingerprint: String) {
    let old = try CredentialKeys(file: path)
    let keys = CredentialKeys(CredentialKey(), former: [old.current] + old.former)
    try keys.replace(path)
    let now = clock.now()
    let count = try await store.write { tx in
      let values = try tx.all("SELECT * FROM credential_value", SealedValue.init)
      for value in values {
        let text = try value.open(with: keys)
        try value.place.seal(text, of: value.credential, with: keys.current).update(in: tx)
      }
      for facility in try Facility.all(in: tx) {
        let fact = try Fact(
          CredentialFact.keyChanged, subject: "Credential/key",
          payload: ["from": old.fingerprint, "to": keys.fingerprint])
        try Journal.append(fact, by: .system(of: facility.id), at: now, in: tx)
      }
      return values.count
    }
    try CredentialKeys(keys.current).replace(path)
    return (count, keys.fingerprint)
  }
}
