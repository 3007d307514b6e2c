import Foundation
import Hummingbird

/// SATUSEHAT, the national health data platform, as contract section 14 describes its sandbox.
struct SatuSehatSystem: SandboxSystem {
  let name = "satusehat"
  let pathPrefix = "satusehat"

  private let tokens: TokenOffice
  private let interaction: Interaction
  private let catalogues: Catalogues

  init(_ environment: SandboxEnvironment) {
    let now = environment.configuration.now
    let thisYear: @Sendable () -> Int = {
      Calendar(identifier: .gregorian).component(.year, from: now())
    }
    let patients = PopulationRegister(kind: .patient, thisYear: thisYear)
    let practitioners = PopulationRegister(kind: .practitioner, thisYear: thisYear)
    let organization = environment.credentials.satusehat.organizationId
    let store = ResourceStore(environment: environment, system: name) { type, id in
      switch type {
      case "Patient": patients.knows(id)
      case "Practitioner": practitioners.knows(id)
      // Manufacturers are registered by the ministry: their numbers begin with 9.
      case "Organization": id == organization || id.hasPrefix("9") && ResourceID.isDigits(id)
      default: false
      }
    }
    tokens = TokenOffice(environment)
    interaction = Interaction(
      environment: environment, store: store, patients: patients, practitioners: practitioners)
    catalogues = Catalogues(now: now)
  }

  func answer(_ request: SandboxRequest) async -> SandboxAnswer {
    if request.path == ["oauth2", "v1", "accesstoken"], request.method == .post {
      return SandboxAnswer(tokens.answer(request))
    }
    guard tokens.admits(request) else {
      return SandboxAnswer(
        TokenOffice.invalidToken, receipts: writes(in: request).map { Receipt($0, outcome: .rejected) })
    }
    if request.path.starts(with: ["fhir-r4", "v1"]) {
      return fhir(request, path: Array(request.path.dropFirst(2)))
    }
    return SandboxAnswer(catalogues.answer(request) ?? SandboxReply(.notFound))
  }

  private func fhir(_ request: SandboxRequest, path: [String]) -> SandboxAnswer {
    switch (request.method, path.count) {
    case (.post, 0): interaction.transaction(request)
    case (.post, 1): interaction.create(path[0], request)
    case (.put, 2): interaction.update(path[0], path[1], request)
    case (.patch, 2): interaction.patch(path[0], path[1], request)
    case (.get, 2): SandboxAnswer(interaction.read(path[0], path[1]))
    case (.get, 1): SandboxAnswer(search(path[0], request))
    case (.delete, _): SandboxAnswer(SandboxReply(.methodNotAllowed))
    default: SandboxAnswer(SandboxReply(.notFound))
    }
  }

  private func search(_ type: String, _ request: SandboxRequest) -> SandboxReply {
    guard type == "Patient" || type == "Practitioner" else {
      return Search(store: interaction.store, organization: interaction.organization).answer(type, request)
    }
    return PeopleSearch(
      store: interaction.store, patients: interaction.patients, practitioners: interaction.practitioners
    ).answer(type, request)
  }

  func writes(in request: SandboxRequest) -> [Write] {
    guard request.path.starts(with: ["fhir-r4", "v1"]) else { return [] }
    let path = Array(request.path.dropFirst(2))
    switch (request.method, path.count) {
    case (.post, 0): return Interaction.writes(inBundle: interaction.body(of: request))
    case (.post, 1):
      return [Write(kind: path[0], key: NaturalKey.of(interaction.body(of: request)))]
    case (.put, 2), (.patch, 2):
      let key = interaction.store.resource(path[0], path[1])?.key
      return [Write(kind: path[0], key: key ?? "\(path[0])/\(path[1])")]
    default: return []
    }
  }

  func restore(_ record: JSON) { interaction.store.restore(record) }

  func reset() {
    interaction.store.reset()
    tokens.reset()
  }
}
