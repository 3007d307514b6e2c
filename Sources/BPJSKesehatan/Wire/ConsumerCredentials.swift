/// What BPJS Kesehatan issues to a facility's software: consumer id, secret and gateway key
/// (contract 1.2). A secret never appears in a description, a log line or an error.
public struct ConsumerCredentials: Sendable, Equatable {
  /// Consumer id: digits, but text on the wire.
  public let consId: String
  /// Secret of the signature and of the answers' encryption.
  public let secret: String
  /// Key of the API gateway (`user_key`).
  public let userKey: String

  public init(consId: String, secret: String, userKey: String) {
    self.consId = consId
    self.secret = secret
    self.userKey = userKey
  }
}

extension ConsumerCredentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "ConsumerCredentials(consId: \(consId))" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["consId": consId]) }
}
