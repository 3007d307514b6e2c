/// Why KYC does not do what it is asked: plain JSON under HTTP 200 (contract section 6.10).
struct KYCRefusal: Error, Sendable {
  var text: String

  static let undecryptable = KYCRefusal(text: "Failed to decrypt message")
  static let unreadable = KYCRefusal(text: "Invalid request body")

  var reply: SandboxReply {
    .json(.ok, ["metadata": ["code": "400", "message": "Bad Request"], "data": ["error": .string(text)]])
  }
}
