/// Answers to those who are not let in (contract sections 2 and 5.2).
enum TokenRefusal {
  /// Wrong credentials at the token endpoint: both published shapes, the second with its illegal severity.
  static func credentials(asOutcome: Bool) -> SandboxReply {
    guard asOutcome else {
      return .json(.unauthorized, ["ErrorCode": "invalid_client", "Error": "ClientId is Invalid"])
    }
    let text =
      "The user or system was not able to be authenticated "
      + "(either client_id or client_secret combination is unacceptable)"
    return .json(
      .unauthorized,
      [
        "resourceType": "OperationOutcome",
        "issue": [["severity": "invalid", "code": "value", "details": ["text": .string(text)]]],
      ])
  }

  /// A call without a good token.
  static let token = SandboxReply.json(
    .unauthorized, fault("Invalid access token", code: "oauth.v2.InvalidAccessToken"),
    headers: [.wwwAuthenticate: "Bearer realm=\"null\",error=\"invalid_token\""])

  /// A call of a product that was never granted, or with credentials of another environment.
  static let product = SandboxReply.json(
    .unauthorized,
    fault(
      "Invalid API call as no apiproduct match found",
      code: "keymanagement.service.InvalidAPICallAsNoApiProductMatchFound"))

  private static func fault(_ text: String, code: String) -> JSON {
    ["fault": ["faultstring": .string(text), "detail": ["errorcode": .string(code)]]]
  }
}
