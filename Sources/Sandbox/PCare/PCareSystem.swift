import Synchronization

/// P-Care v4 of BPJS Kesehatan (contract sections 1 to 5): one facility, the participants of
/// ``PCareParticipants``, and the state machine of registrations and visits.
struct PCareSystem: SandboxSystem {
  let name = "bpjs"
  let pathPrefix = "pcare-rest"

  private let environment: SandboxEnvironment
  private let gate: PCareGate
  private let manners: PCareManners
  private let registry = Registry()

  /// Keeps the registry where a value type can share it.
  private final class Registry: Sendable {
    let content = Mutex(PCareRegistry())
  }

  init(_ environment: SandboxEnvironment) {
    self.environment = environment
    gate = PCareGate(credentials: environment.credentials.bpjs)
    manners = PCareManners(switches: environment.switches)
  }

  func writes(in request: SandboxRequest) -> [Write] {
    PCareWrite.in(request).map { [$0] } ?? []
  }

  func answer(_ request: SandboxRequest, spoiltBy fault: FaultKind?) async -> SandboxAnswer {
    let reply = gate.refusal(of: request, at: environment.now, loginCode: loginCode) ?? dispatch(request)
    let receipts = writes(in: request).map { Receipt($0, id: reply.id, outcome: reply.outcome) }
    var shaped = manners.shaped(reply, to: request)
    shaped.sealsRefusals = environment.switches.isOn(.sealedRefusals)
    return SandboxAnswer(shaped.sealed(with: gate.seal(for: request), spoiltBy: fault), receipts: receipts)
  }

  private var loginCode: Int { Int(environment.switches[.loginRefusal]) ?? 401 }

  func replacement(for fault: FaultKind, of request: SandboxRequest) -> SandboxReply {
    switch fault {
    case .unauthorized: PCareReply.failed(401, "Signature Service Tidak Sesuai").sealed(with: nil)
    case .notRegistered: PCareReply.notRegistered.sealed(with: nil)
    default: GatewayReply.of(fault) ?? SandboxReply(.internalServerError)
    }
  }

  /// Unless a switch says otherwise, the content type is not looked at: the body is JSON under whatever name
  /// (contract 1.7).
  private func dispatch(_ request: SandboxRequest) -> PCareReply {
    guard let (route, parts) = PCareRoutes.find(request.method.rawValue, request.path) else {
      return .notRegistered
    }
    var body = JSON.null
    if request.method == .post || request.method == .put {
      guard let read = try? JSON(parsing: request.body), read.object != nil else {
        return .failed(400, "BAD_REQUEST")
      }
      body = read
    }
    if let refusal = manners.refusal(of: request, body) { return refusal }
    return registry.content.withLock { content in
      var desk = PCareDesk(registry: PCareRegistry(), today: PCareDay(at: environment.now))
      // Lent, not copied: a second reference would make every write copy the whole registry.
      swap(&desk.registry, &content)
      let reply = route.answer(&desk, PCareCall(parts: parts, body: body))
      swap(&desk.registry, &content)
      for event in desk.events { environment.keep(event.json, of: name) }
      return reply
    }
  }

  func restore(_ record: JSON) {
    guard let event = PCareEvent(record) else { return }
    registry.content.withLock { $0.apply(event) }
  }

  func reset() {
    registry.content.withLock { $0 = PCareRegistry() }
  }
}
