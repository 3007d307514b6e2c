import Crypto
import Foundation

/// Lets a caller in, or says why not: the four headers of BPJS contract 1.2. P-Care's log-in is neither asked nor minded.
struct AntreanGate: Sendable {
  let credentials: Credentials.BPJS
  /// How far the caller's clock may be off.
  let tolerance: TimeInterval = 900

  func refusal(of request: SandboxRequest, at instant: Date) -> AntreanReply? {
    guard header("X-cons-id", of: request) == credentials.consId else {
      return .refused("Unauthorized", code: 401)
    }
    guard header("user_key", of: request) == credentials.userKey else {
      return .refused("Unauthorized! You are not registered for this service!", code: 401)
    }
    guard let timestamp = header("X-timestamp", of: request), let seconds = Int(timestamp),
      abs(instant.timeIntervalSince1970 - Double(seconds)) <= tolerance,
      header("X-signature", of: request) == signature(timestamp)
    else { return .refused("Signature Service Tidak Sesuai", code: 401) }
    return nil
  }

  func seal(for request: SandboxRequest) -> PCareSeal? {
    header("X-timestamp", of: request).map {
      PCareSeal(consId: credentials.consId, secret: credentials.secretKey, timestamp: $0)
    }
  }

  private func signature(_ timestamp: String) -> String {
    var hmac = HMAC<SHA256>(key: SymmetricKey(data: Data(credentials.secretKey.utf8)))
    hmac.update(data: Data("\(credentials.consId)&\(timestamp)".utf8))
    return Data(hmac.finalize()).base64EncodedString()
  }

  private func header(_ name: String, of request: SandboxRequest) -> String? {
    request.headers.first { $0.name.rawName.lowercased() == name.lowercased() }?.value
  }
}
