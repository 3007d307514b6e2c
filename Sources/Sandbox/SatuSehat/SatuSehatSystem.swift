import Foundation
import HTTPTypes
import Hummingbird

/// SATUSEHAT, the national health data platform, as contract section 14 describes its sandbox.
struct SatuSehatSystem: SandboxSystem {
  let name = "satusehat"
  let pathPrefix = "satusehat"

  private let environment: SandboxEnvironment
  private let clients: SatuSehatClients
  private let tokens: TokenOffice
  private let store: ResourceStore
  private let patients: PopulationRegister
  private let practitioners: PopulationRegister
  private let consents: ConsentOffice
  private let kyc: KYCOffice
  private let catalogues: Catalogues

  init(_ environment: SandboxEnvironment) {
    self.environment = environment
    let now = environment.configuration.now
    let thisYear: @Sendable () -> Int = {
      Calendar(identifier: .gregorian).component(.year, from: now())
    }
    let switches = environment.switches
    let clients = SatuSehatClients(environment.credentials.satusehat, seed: environment.seed)
    let patients = PopulationRegister(kind: .patient, switches: switches, thisYear: thisYear)
    let practitioners = PopulationRegister(kind: .practitioner, switches: switches, thisYear: thisYear)
    let store = ResourceStore(
      environment: environment, system: name, seeds: SeedResources(clients: clients).all
    ) { type, id in
      switch type {
      case "Patient": patients.knows(id)
      case "Practitioner": practitioners.knows(id)
      // Manufacturers are registered by the ministry: their numbers begin with 9.
      case "Organization": id.hasPrefix("9") && ResourceID.isDigits(id)
      default: false
      }
    }
    self.clients = clients
    self.patients = patients
    self.practitioners = practitioners
    self.store = store
    tokens = TokenOffice(environment, clients: clients)
    consents = ConsentOffice(environment, system: name) { store.exists("Patient", $0) }
    kyc = KYCOffice(environment, patients: patients)
    catalogues = Catalogues(clients: clients)
  }

  func answer(_ request: SandboxRequest, spoiltBy fault: FaultKind?) async -> SandboxAnswer {
    var answer = route(request)
    answer.reply.addRequestID()
    if fault == .malformed { answer.reply = answer.reply.cut }
    return answer
  }

  /// The gateway: what needs no token, then the token, then the products.
  private func route(_ request: SandboxRequest) -> SandboxAnswer {
    if request.path == ["oauth2", "v1", "accesstoken"], request.method == .post {
      return SandboxAnswer(tokens.answer(request))
    }
    if let page = kyc.page(request) { return SandboxAnswer(page) }
    guard let client = tokens.client(of: request) else {
      return SandboxAnswer(
        TokenRefusal.token, receipts: writes(in: request).map { Receipt($0, outcome: .rejected) })
    }
    if request.path.starts(with: ["fhir-r4", "v1"]) {
      let routes = FHIRRoutes(interaction: interaction(of: client))
      return routes.answer(request, path: Array(request.path.dropFirst(2)))
    }
    return SandboxAnswer(other(request, client) ?? SandboxReply(.notFound))
  }

  private func other(_ request: SandboxRequest, _ client: SatuSehatClient) -> SandboxReply? {
    switch (request.path.first, request.method) {
    case ("consent", .get), ("consent", .post):
      request.path == ["consent", "v1", "Consent"] ? consents.answer(request, from: client) : nil
    case ("kyc", _): request.path.count == 3 ? kyc.answer(request) : nil
    default: catalogues.answer(request)
    }
  }

  private func interaction(of client: SatuSehatClient) -> Interaction {
    Interaction(
      environment: environment, client: client, store: store, patients: patients,
      practitioners: practitioners, consents: consents)
  }

  func replacement(for fault: FaultKind, of request: SandboxRequest) -> SandboxReply {
    switch fault {
    case .unauthorized:
      if request.path.first == "oauth2" { return tokens.refused }
      tokens.revoke(request)
      return TokenRefusal.token
    case .wrongProduct: return TokenRefusal.product
    case .suppressed: return .json(.ok, Privacy.nothing)
    default: return GatewayReply.of(fault) ?? SandboxReply(.internalServerError)
    }
  }

  func writes(in request: SandboxRequest) -> [Write] { FHIRRoutes.writes(in: request, store: store) }

  func shown(_ what: String) -> SandboxReply? {
    switch what {
    case "clients": .json(.ok, clients.json)
    case "kyc-key": kyc.publicPEM.map { .text(.ok, $0) }
    default: nil
    }
  }

  func restore(_ record: JSON) {
    if let consent = Consent(record: record) { return consents.restore(consent) }
    if let stored = StoredResource(record: record, owner: clients.own.organization) { store.restore(stored) }
  }

  func reset() {
    store.reset()
    tokens.reset()
    consents.reset()
  }
}

extension SandboxReply {
  /// The number under which the gateway logs a request; it is on every answer.
  fileprivate mutating func addRequestID() {
    if let name = HTTPField.Name("x-request-id") { headers[name] = UUID().uuidString.lowercased() }
  }
}
