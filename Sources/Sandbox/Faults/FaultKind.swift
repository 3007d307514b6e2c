/// How an exchange can go wrong; the raw value is the name in a posted plan.
public enum FaultKind: String, Sendable, CaseIterable {
  // The connection.

  /// No answer in time, nothing stored.
  case timeoutBefore = "timeout-before"
  /// Stored, but no answer in time.
  case timeoutAfter = "timeout-after"
  /// The connection is closed without an answer.
  case reset
  /// The right answer, late.
  case slow

  // Something in the place of the answer.

  /// HTTP 500, text/plain.
  case serverError = "500"
  /// HTTP 503, text/plain `no healthy upstream`.
  case unavailable = "503"
  /// HTTP 504, text/plain `Gateway Timeout`.
  case gatewayTimeout = "504"
  /// HTTP 429 with `Retry-After`, nothing stored.
  case tooManyRequests = "429"
  /// HTTP 401: SATUSEHAT forgets the token, P-Care does not know the signature; nothing stored.
  case unauthorized = "401"
  /// HTTP 403 with the page of a network filter, nothing stored.
  case forbidden = "403"
  /// HTTP 404 of a path that was never granted, nothing stored (BPJS).
  case notRegistered = "404"
  /// HTTP 401 of a product that was never granted, nothing stored (SATUSEHAT).
  case wrongProduct = "401-product"
  /// HTTP 200 with a `suppressed` OperationOutcome, nothing stored (SATUSEHAT).
  case suppressed
  /// HTTP 503 with an HTML page.
  case html
  /// HTTP 204 without a body (BPJS).
  case empty

  // The answer itself, spoilt on its way.

  /// JSON that ends in the middle.
  case malformed
  /// Ciphertext that ends in the middle (BPJS).
  case cutCipher = "cut-cipher"
  /// Ciphertext under another request's timestamp (BPJS).
  case wrongTimestamp = "wrong-timestamp"
  /// Text where ciphertext is due (BPJS).
  case notCipher = "not-cipher"
  /// The payload without encryption (BPJS).
  case plain
  /// `metaData.code` as text (BPJS).
  case codeAsText = "code-text"
  /// One object in the place of a list of one (P-Care).
  case object
}

extension FaultKind {
  /// Those that a plan without `kinds` draws from: they may befall any client at any moment, and pass.
  public static let common: [FaultKind] = [
    .timeoutBefore, .timeoutAfter, .serverError, .tooManyRequests, .reset,
  ]

  /// Whether a platform plays this kind.
  public func isPlayed(by system: String) -> Bool {
    switch self {
    case .wrongProduct, .suppressed: system == "satusehat"
    case .notRegistered, .empty, .cutCipher, .wrongTimestamp, .notCipher, .plain, .codeAsText:
      ["bpjs", "antrean", "icare"].contains(system)
    case .object: system == "bpjs"
    default: true
    }
  }

  /// What a fault does to an exchange.
  enum Effect: Sendable {
    /// There is no answer, at once or after a wait.
    case silence(afterWaiting: Bool)
    /// The answer comes late.
    case delay
    /// Something else is answered.
    case replacement
    /// The answer is spoilt.
    case spoiling
  }

  var effect: Effect {
    switch self {
    case .timeoutBefore, .timeoutAfter: .silence(afterWaiting: true)
    case .reset: .silence(afterWaiting: false)
    case .slow: .delay
    case .malformed, .cutCipher, .wrongTimestamp, .notCipher, .plain, .codeAsText, .object: .spoiling
    default: .replacement
    }
  }

  /// The only moment at which it can strike; `nil` when it may strike before or after the platform has acted.
  var moment: Fault.Moment? {
    switch self {
    case .timeoutBefore, .tooManyRequests, .unauthorized, .forbidden, .notRegistered, .wrongProduct,
      .suppressed:
      .before
    case .timeoutAfter, .slow, .malformed, .cutCipher, .wrongTimestamp, .notCipher, .plain, .codeAsText,
      .object:
      .after
    case .serverError, .unavailable, .gatewayTimeout, .reset, .html, .empty: nil
    }
  }
}
