import CryptoExtras
import Foundation
import Synchronization

/// The platform's key pair: made when it is first needed, kept with the sandbox's state.
final class KYCKey: Sendable {
  private let made = Mutex<_RSA.Encryption.PrivateKey?>(nil)
  private let environment: SandboxEnvironment

  init(_ environment: SandboxEnvironment) { self.environment = environment }

  func privateKey() throws -> _RSA.Encryption.PrivateKey {
    try made.withLock { made in
      if let made { return made }
      let fresh = try _RSA.Encryption.PrivateKey(keySize: .bits2048)
      let kept = environment.constant("kyc") { .string(fresh.pemRepresentation) }.string
      let key = try kept.map { try _RSA.Encryption.PrivateKey(pemRepresentation: $0) } ?? fresh
      made = key
      return key
    }
  }

  /// What the portal prints, and a facility sets.
  func publicPEM() throws -> String { try privateKey().publicKey.pemRepresentation }
}
