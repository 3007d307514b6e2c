import Hummingbird

/// A complaint about one field, as it stands in a 412 body (BPJS contract 1.8).
struct PCareComplaint: Hashable, Sendable {
  var field: String
  var message: String

  static let notInReference = "Tidak sesuai dengan referensi sistem."

  var json: JSON { ["field": .string(field), "message": .string(message)] }
}

/// What P-Care decides about a request, before it is put on the wire.
struct PCareReply: Sendable {
  var code: Int
  var message: String
  /// Encrypted when the code is a success and there is something to say; plain otherwise.
  var payload: JSON
  /// What the ledger is told of a write.
  var outcome: Receipt.Outcome = .rejected
  var id: String?
  /// Whether the details of a refusal are encrypted as well (D20).
  var sealsRefusals = false

  static func ok(_ payload: JSON) -> PCareReply { PCareReply(code: 200, message: "OK", payload: payload) }

  /// Rows without a count are how `alergi`, `prognosa` answer (BPJS contract 1.6).
  static func uncounted(_ rows: [JSON]) -> PCareReply { .ok(["list": .array(rows)]) }

  static func list(_ rows: [JSON]) -> PCareReply {
    .ok(["count": .number(String(rows.count)), "list": .array(rows)])
  }

  static func created(_ payload: JSON, id: String) -> PCareReply {
    PCareReply(code: 201, message: "CREATED", payload: payload, outcome: .stored, id: id)
  }

  static func changed(_ outcome: Receipt.Outcome, id: String, payload: JSON = .null) -> PCareReply {
    PCareReply(code: 200, message: "OK", payload: payload, outcome: outcome, id: id)
  }

  static let nothing = PCareReply(code: 204, message: "NO_CONTENT", payload: .null)

  static func refused(_ complaints: [PCareComplaint]) -> PCareReply {
    PCareReply(code: 412, message: "PRECONDITION_FAILED", payload: .array(complaints.map(\.json)))
  }

  static func refused(_ field: String, _ message: String) -> PCareReply {
    .refused([PCareComplaint(field: field, message: message)])
  }

  /// A path that this consumer was never granted.
  static let notRegistered = PCareReply.failed(404, "Unauthorized! You are not registered for this service!")

  static func failed(_ code: Int, _ message: String, outcome: Receipt.Outcome = .rejected) -> PCareReply {
    PCareReply(code: code, message: message, payload: .null, outcome: outcome)
  }
}

extension PCareReply {
  /// Whether there is something to encrypt: a success with a payload.
  var isSealable: Bool {
    ((200...201).contains(code) || sealsRefusals) && payload != .null && payload != ""
  }

  func sealed(with seal: PCareSeal?) -> SandboxReply {
    guard isSealable, let seal else { return body(response: payload) }
    guard let cipher = try? seal.seal(payload) else { return SandboxReply(.internalServerError) }
    return body(response: .string(cipher))
  }

  /// The envelope. "Nothing found" travels under HTTP 200 (BPJS contract 3.9); every other code is the HTTP
  /// status as well. Without a `response` the payload stands there plainly.
  func body(response: JSON?, code shown: JSON? = nil) -> SandboxReply {
    let envelope: JSON = [
      "response": response ?? payload,
      "metaData": ["message": .string(message), "code": shown ?? .number(String(code))],
    ]
    return .json(code == 204 ? .ok : .init(code: code), envelope)
  }
}
