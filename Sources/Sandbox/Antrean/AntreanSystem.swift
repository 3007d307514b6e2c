import Synchronization

/// Antrean Online FKTP of BPJS Kesehatan (contract 7): the schedule of HFIS, and the numbers a facility reports.
struct AntreanSystem: SandboxSystem {
  let name = "antrean"
  let pathPrefix = "antreanfktp"

  private let environment: SandboxEnvironment
  private let gate: AntreanGate
  private let registry = Registry()

  /// Keeps the numbers where a value type can share them.
  private final class Registry: Sendable {
    let content = Mutex(AntreanRegistry())
  }

  init(_ environment: SandboxEnvironment) {
    self.environment = environment
    gate = AntreanGate(credentials: environment.credentials.bpjs)
  }

  func writes(in request: SandboxRequest) -> [Write] {
    guard request.method == .post, request.path.count == 2, request.path[0].lowercased() == "antrean"
    else { return [] }
    let body = (try? JSON(parsing: request.body)) ?? .null
    let key = AntreanKey(body)
    // A patient without a card goes by the number.
    let owner = key.card.isEmpty ? body["nomorantrean"]?.string ?? "" : key.card
    return [Write(kind: request.path[1].lowercased(), key: "\(owner)|\(key.day)|\(key.poli)")]
  }

  func answer(_ request: SandboxRequest, spoiltBy fault: FaultKind?) async -> SandboxAnswer {
    var reply = gate.refusal(of: request, at: environment.now) ?? dispatch(request)
    let receipts = writes(in: request).map { Receipt($0, id: reply.id, outcome: reply.outcome) }
    if reply.isSuccess, let code = Int(environment.switches[.antreanSuccess]) { reply.code = code }
    return SandboxAnswer(reply.sealed(with: gate.seal(for: request), spoiltBy: fault), receipts: receipts)
  }

  func replacement(for fault: FaultKind, of request: SandboxRequest) -> SandboxReply {
    switch fault {
    case .unauthorized: AntreanReply.refused("Signature Service Tidak Sesuai", code: 401).sealed(with: nil)
    case .notRegistered:
      AntreanReply.refused("Unauthorized! You are not registered for this service!", code: 404).sealed(
        with: nil)
    default: GatewayReply.of(fault) ?? SandboxReply(.internalServerError)
    }
  }

  /// Paths do not mind their case, bodies not their content type (contract 1.7, 1.9).
  private func dispatch(_ request: SandboxRequest) -> AntreanReply {
    let path = request.path.map { $0.lowercased() }
    switch (request.method.rawValue, path.count, path.first) {
    case ("GET", 4, "ref") where path[1] == "poli" && path[2] == "tanggal":
      return AntreanReferences.poli(on: path[3])
    case ("GET", 6, "ref") where path[1] == "dokter" && path[2] == "kodepoli" && path[4] == "tanggal":
      return AntreanReferences.dokter(of: path[3], on: path[5])
    case ("POST", 2, "antrean"):
      return write(path[1], request.body)
    default:
      return .refused("Unauthorized! You are not registered for this service!", code: 404)
    }
  }

  private func write(_ kind: String, _ bytes: [UInt8]) -> AntreanReply {
    guard let body = try? JSON(parsing: bytes), body.object != nil else {
      return .refused("BAD_REQUEST", code: 400)
    }
    return registry.content.withLock { content in
      let before = content
      let reply: AntreanReply
      switch kind {
      case "add": reply = content.add(body)
      case "panggil": reply = content.call(body)
      case "batal": reply = content.cancel(body)
      default: return .refused("Unauthorized! You are not registered for this service!", code: 404)
      }
      if content != before { environment.keep(["write": .string(kind), "body": body], of: name) }
      return reply
    }
  }

  func restore(_ record: JSON) {
    guard let kind = record["write"]?.string, let body = record["body"] else { return }
    registry.content.withLock { content in
      switch kind {
      case "add": _ = content.add(body)
      case "panggil": _ = content.call(body)
      case "batal": _ = content.cancel(body)
      default: break
      }
    }
  }

  func reset() {
    registry.content.withLock { $0 = AntreanRegistry() }
  }
}
