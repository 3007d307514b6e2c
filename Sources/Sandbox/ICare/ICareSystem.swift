import Foundation
import Synchronization

/// i-Care JKN for first-level facilities (BPJS contract 8.1): gives an address for one participant's history, and
/// shows an invented history under it, once.
struct ICareSystem: SandboxSystem {
  let name = "icare"
  let pathPrefix = "wsihs"

  private let environment: SandboxEnvironment
  /// Whether P-Care's log-in is asked for is a switch (D3).
  private var gate: PCareGate {
    PCareGate(
      credentials: environment.credentials.bpjs, asksLogin: environment.switches.isOn(.icareLogin))
  }
  private let tickets = Tickets()

  /// Addresses that were given and not opened yet.
  private final class Tickets: Sendable {
    let open = Mutex<[String: String]>([:])
  }

  init(_ environment: SandboxEnvironment) {
    self.environment = environment
  }

  /// Asking changes nothing.
  func writes(in request: SandboxRequest) -> [Write] { [] }

  func answer(_ request: SandboxRequest, spoiltBy fault: FaultKind?) async -> SandboxAnswer {
    if request.path == ["view"] { return SandboxAnswer(view(request)) }
    let reply = gate.refusal(of: request, at: environment.now) ?? validate(request)
    return SandboxAnswer(reply.sealed(with: gate.seal(for: request), spoiltBy: fault))
  }

  func replacement(for fault: FaultKind, of request: SandboxRequest) -> SandboxReply {
    switch fault {
    case .unauthorized: PCareReply.failed(401, "Signature Service Tidak Sesuai").sealed(with: nil)
    case .notRegistered: PCareReply.notRegistered.sealed(with: nil)
    default: GatewayReply.of(fault) ?? SandboxReply(.internalServerError)
    }
  }

  private func validate(_ request: SandboxRequest) -> PCareReply {
    guard request.method == .post, request.path.map({ $0.lowercased() }) == ["api", "pcare", "validate"]
    else {
      return .notRegistered
    }
    guard let body = try? JSON(parsing: request.body), body.object != nil else {
      return .failed(400, "BAD_REQUEST")
    }
    guard let card = body["param"]?.string, !card.isEmpty else {
      return .refused("param", "param tidak boleh kosong.")
    }
    guard PCareParticipants.with(card: card) != nil else {
      return PCareReply(code: 201, message: "Data tidak ditemukan", payload: .null)
    }
    let token = UUID().uuidString
    tickets.open.withLock { $0[token] = card }
    let origin = "http://\(request.authority ?? environment.configuration.address)"
    return .ok(["url": .string("\(origin)/\(pathPrefix)/view?token=\(token)")])
  }

  /// A page for the doctor; the address is good for one opening.
  private func view(_ request: SandboxRequest) -> SandboxReply {
    guard let token = request.query("token"),
      let card = tickets.open.withLock({ $0.removeValue(forKey: token) })
    else { return .text(.gone, ICarePage.expired, type: "text/html; charset=utf-8") }
    return .text(.ok, ICarePage.history(of: card), type: "text/html; charset=utf-8")
  }

  func restore(_ record: JSON) {}

  func reset() { tickets.open.withLock { $0 = [:] } }
}

extension SandboxConfiguration {
  fileprivate var address: String { "\(host):\(port)" }
}
