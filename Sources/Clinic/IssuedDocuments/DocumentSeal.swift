public import Vocabulary

/// What is drawn on a paper besides its words: the code it is found by, and when it was issued.
public struct DocumentSeal: Sendable, Hashable {
  public let code: DocumentCode
  public let issuedAt: Instant

  public init(_ code: DocumentCode, issuedAt: Instant) {
    self.code = code
    self.issuedAt = issuedAt
  }
}
