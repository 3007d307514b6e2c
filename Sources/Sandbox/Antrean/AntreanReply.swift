import Hummingbird

/// What Antrean Online decides about a request, before it is put on the wire.
struct AntreanReply: Sendable {
  var code: Int
  var message: String
  /// Encrypted when there is something to say.
  var payload: JSON = .null
  /// What the ledger is told of a write.
  var outcome: Receipt.Outcome = .rejected
  var id: String?

  /// References succeed with 1 (D13).
  static func rows(_ rows: [JSON]) -> AntreanReply {
    rows.isEmpty
      ? .refused("No Content") : AntreanReply(code: 1, message: "OK", payload: ["list": .array(rows)])
  }

  static func done(_ outcome: Receipt.Outcome, id: String) -> AntreanReply {
    AntreanReply(code: 200, message: "Ok", outcome: outcome, id: id)
  }

  static func refused(
    _ message: String, code: Int = 201, outcome: Receipt.Outcome = .rejected
  ) -> AntreanReply {
    AntreanReply(code: code, message: message, outcome: outcome)
  }
}

extension AntreanReply {
  /// Refusals of the service travel under HTTP 200; those of the gateway are the HTTP status as well.
  func sealed(with seal: PCareSeal?) -> SandboxReply {
    var response = payload
    if payload != .null, let seal {
      guard let cipher = try? seal.seal(payload) else { return SandboxReply(.internalServerError) }
      response = .string(cipher)
    }
    let body: JSON = [
      "response": response, "metadata": ["message": .string(message), "code": .number(String(code))],
    ]
    return .json(code >= 400 ? .init(code: code) : .ok, body)
  }
}
