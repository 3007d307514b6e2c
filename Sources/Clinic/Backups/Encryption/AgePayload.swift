import Crypto
import Foundation

/// The rules of an age file's body: chunks of 64 KiB, each sealed under its number and whether it is the last, so that
/// none can be changed, left out, swapped or cut off.
struct AgePayload {
  static let chunkSize = 65_536
  static let tagSize = 16
  static let nonceSize = 16

  private let key: SymmetricKey
  private var counter: UInt64 = 0

  init(fileKey: SymmetricKey, nonce: Data) {
    key = AgeHeader.derive(fileKey, salt: nonce, "payload")
  }

  mutating func seal(_ chunk: ArraySlice<UInt8>, isLast: Bool) throws -> [UInt8] {
    let box = try ChaChaPoly.seal(chunk, using: key, nonce: .init(data: nonce(isLast)))
    counter += 1
    return [UInt8](box.ciphertext) + [UInt8](box.tag)
  }

  mutating func open(_ sealed: ArraySlice<UInt8>, isLast: Bool) throws(BackupRefusal) -> [UInt8] {
    guard let box = try? ChaChaPoly.SealedBox(combined: Data(nonce(isLast)) + sealed),
      let chunk = try? ChaChaPoly.open(box, using: key)
    else { throw .altered(chunk: counter + 1) }
    counter += 1
    return [UInt8](chunk)
  }

  /// Eleven bytes of the chunk's number, greatest first, then 1 for the last chunk.
  private func nonce(_ isLast: Bool) -> [UInt8] {
    let number = (0..<8).map { UInt8(truncatingIfNeeded: counter >> (8 * (7 - $0))) }
    return [0, 0, 0] + number + [isLast ? 1 : 0]
  }
}
