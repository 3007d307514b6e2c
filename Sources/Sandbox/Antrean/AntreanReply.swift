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
  var isSuccess: Bool { code == 1 || code == 200 }

  /// The answer as a fault lets it through, in the same ways as P-Care's.
  func sealed(with seal: PCareSeal?, spoiltBy fault: FaultKind? = nil) -> SandboxReply {
    switch fault {
    case .malformed: return envelope(cipher(seal)).cut
    case .cutCipher: return envelope(cipher(seal).map { String($0.prefix($0.count / 2 + 1)) })
    case .notCipher: return envelope(payload == .null ? nil : "Layanan sedang tidak tersedia")
    case .wrongTimestamp: return envelope(cipher(seal?.ofNextSecond))
    case .plain: return envelope(nil)
    case .codeAsText: return envelope(cipher(seal), code: .string(String(code)))
    default: return envelope(cipher(seal))
    }
  }

  private func cipher(_ seal: PCareSeal?) -> String? {
    payload == .null ? nil : seal.flatMap { try? $0.seal(payload) }
  }

  /// Refusals of the service travel under HTTP 200; those of the gateway are the HTTP status as well.
  private func envelope(_ cipher: String?, code shown: JSON? = nil) -> SandboxReply {
    let body: JSON = [
      "response": cipher.map { .string($0) } ?? payload,
      "metadata": ["message": .string(message), "code": shown ?? .number(String(code))],
    ]
    return .json(code >= 400 ? .init(code: code) : .ok, body)
  }
}
