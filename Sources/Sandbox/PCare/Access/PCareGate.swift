import Crypto
import Foundation

/// Lets a caller in, or says why not (BPJS contract 1.2, 1.3 and section 5).
struct PCareGate: Sendable {
  let credentials: Credentials.BPJS
  /// How far the caller's clock may be off.
  let tolerance: TimeInterval = 900
  /// i-Care does not need P-Care's log-in (D3).
  var asksLogin = true

  /// - loginCode: under which a wrong log-in of P-Care is refused.
  func refusal(of request: SandboxRequest, at instant: Date, loginCode: Int = 401) -> PCareReply? {
    guard request.header("X-cons-id") == credentials.consId else { return .failed(401, "Unauthorized") }
    guard request.header("user_key") == credentials.userKey else {
      return .failed(401, "Unauthorized! You are not registered for this service!")
    }
    guard let timestamp = request.header("X-timestamp"), let seconds = Int(timestamp),
      abs(instant.timeIntervalSince1970 - Double(seconds)) <= tolerance,
      request.header("X-signature") == signature(timestamp)
    else { return .failed(401, "Signature Service Tidak Sesuai") }
    guard !asksLogin || isSignedIn(request.header("X-authorization")) else {
      return .failed(loginCode, loginCode == 401 ? "UNAUTHORIZED" : "FAILED_DEPENDENCY")
    }
    return nil
  }

  func seal(for request: SandboxRequest) -> PCareSeal? {
    request.header("X-timestamp").map {
      PCareSeal(consId: credentials.consId, secret: credentials.secretKey, timestamp: $0)
    }
  }

  private func signature(_ timestamp: String) -> String {
    var hmac = HMAC<SHA256>(key: SymmetricKey(data: Data(credentials.secretKey.utf8)))
    hmac.update(data: Data("\(credentials.consId)&\(timestamp)".utf8))
    return Data(hmac.finalize()).base64EncodedString()
  }

  /// User up to the first colon, application code after the last one, password between: it may contain colons.
  private func isSignedIn(_ header: String?) -> Bool {
    guard let header, header.lowercased().hasPrefix("basic "),
      let decoded = Data(base64Encoded: String(header.dropFirst(6))),
      let text = String(validating: decoded, as: UTF8.self),
      let first = text.firstIndex(of: ":"), let last = text.lastIndex(of: ":"), first < last
    else { return false }
    return text[..<first] == credentials.pcareUser && text[text.index(after: last)...] == credentials.appCode
      && text[text.index(after: first)..<last] == credentials.pcarePassword
  }
}

extension SandboxRequest {
  fileprivate func header(_ name: String) -> String? {
    headers.first { $0.name.rawName.lowercased() == name.lowercased() }?.value
  }
}
