import Store
import Vocabulary

/// A value as it lies in the database: locked, with the name of its key.
struct SealedValue: Sendable {
  let credential: CredentialID
  let place: CredentialPlace
  let key: String
  let sealed: [UInt8]

  init(credential: CredentialID, place: CredentialPlace, key: String, sealed: [UInt8]) {
    self.credential = credential
    self.place = place
    self.key = key
    self.sealed = sealed
  }

  init(_ row: Row) throws {
    credential = try row["credential"]
    let system: OutsideSystem = try row["system"]
    guard let field = CredentialField(rawValue: try row["field"]) else {
      throw CredentialRefusal.altered(system)
    }
    place = CredentialPlace(facility: try row["facility"], system: system, field: field)
    key = try row["key_name"]
    sealed = try row["sealed"]
  }

  func open(with keys: CredentialKeys) throws(CredentialRefusal) -> String {
    guard let key = keys.key(key) else { throw .wrongKey(place.system) }
    return try place.open(sealed, with: key)
  }

  /// The same value under the next version.
  func carried(to credential: CredentialID) -> SealedValue {
    SealedValue(credential: credential, place: place, key: key, sealed: sealed)
  }

  static func all(of credential: CredentialID, in tx: ReadTransaction) throws -> [SealedValue] {
    try tx.all("SELECT * FROM credential_value WHERE credential = \(credential)", SealedValue.init)
  }

  func insert(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO credential_value (credential, facility, system, field, key_name, sealed)
      VALUES (\(credential), \(place.facility), \(place.system), \(place.field.rawValue), \(key), \(sealed))
      """)
  }

  func update(in tx: WriteTransaction) throws {
    try tx.execute(
      """
      UPDATE credential_value SET key_name = \(key), sealed = \(sealed)
      WHERE credential = \(credential) AND field = \(place.field.rawValue)
      """)
  }
}
