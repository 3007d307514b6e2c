/// What can go wrong with one call to a BPJS Kesehatan service.
public enum BPJSError: Error, Sendable, Equatable {
  /// No connection was made: nothing was sent.
  case unreachable
  /// The request left, but no whole answer came back: it may or may not have been carried out.
  case noAnswer
  /// The answer is not the service's envelope (a gateway's page, plain text, nothing at all).
  case foreignAnswer(status: Int, excerpt: String)
  /// The service reports success, but its payload cannot be decrypted or is not what the contract says.
  case unreadable(code: Int, reason: String)
  /// The service refused, in its own words.
  case refused(Refusal)

  /// A refusal: `metaData` and the flattened field complaints (contract 1.8).
  public struct Refusal: Sendable, Equatable {
    public let code: Int
    public let message: String
    public let details: [FieldMessage]

    public init(code: Int, message: String, details: [FieldMessage] = []) {
      self.code = code
      self.message = message
      self.details = details
    }

    /// The service's words as one text, field complaints first.
    public var words: String {
      guard !details.isEmpty else { return message }
      return details.map { $0.field.isEmpty ? $0.message : "\($0.field): \($0.message)" }
        .joined(separator: "; ")
    }
  }
}
