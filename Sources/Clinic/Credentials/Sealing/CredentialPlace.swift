import Crypto
import Foundation
import Store
import Vocabulary

/// Where a value belongs. It is locked together with its place, so that a value carried to another facility, system or
/// field does not open there.
struct CredentialPlace: Sendable, Hashable {
  let facility: FacilityID
  let system: OutsideSystem
  let field: CredentialField

  private var associated: Data {
    Data(["sehat-credential-1", facility.text, system.rawValue, field.rawValue].joined(separator: "\0").utf8)
  }

  /// AES-256-GCM under a random nonce (NIST SP 800-38D).
  func seal(_ text: String, of credential: CredentialID, with key: CredentialKey) throws -> SealedValue {
    let box = try AES.GCM.seal(Data(text.utf8), using: key.key, authenticating: associated)
    guard let combined = box.combined else { throw CredentialRefusal.altered(system) }
    return SealedValue(
      credential: credential, place: self, key: key.fingerprint, sealed: [UInt8](combined))
  }

  func open(_ sealed: [UInt8], with key: CredentialKey) throws(CredentialRefusal) -> String {
    guard let box = try? AES.GCM.SealedBox(combined: Data(sealed)),
      let plain = try? AES.GCM.open(box, using: key.key, authenticating: associated),
      let text = String(validating: plain, as: UTF8.self)
    else { throw .altered(system) }
    return text
  }
}
