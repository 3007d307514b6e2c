import Hummingbird

/// From method and path below `{fhir}` to the interaction (contract sections 3.1 and 14.3).
struct FHIRRoutes: Sendable {
  let interaction: Interaction

  func answer(_ request: SandboxRequest, path: [String]) -> SandboxAnswer {
    switch (request.method, path.count) {
    case (.post, 0): interaction.transaction(request)
    case (.post, 1): interaction.create(path[0], request)
    case (.put, 2): interaction.update(path[0], path[1], request)
    case (.patch, 2): interaction.patch(path[0], path[1], request)
    case (.get, 2): SandboxAnswer(interaction.read(path[0], path[1]))
    case (.get, 1): SandboxAnswer(search(path[0], request))
    case (.delete, _): SandboxAnswer(deletion)
    default: SandboxAnswer(SandboxReply(.notFound))
    }
  }

  private var deletion: SandboxReply {
    SandboxReply(interaction.switches[.deletion] == "404" ? .notFound : .methodNotAllowed)
  }

  private func search(_ type: String, _ request: SandboxRequest) -> SandboxReply {
    guard type == "Patient" || type == "Practitioner" else {
      return Search(
        store: interaction.store, privacy: interaction.privacy, readBack: interaction.readBack,
        switches: interaction.switches
      ).answer(type, request)
    }
    return PeopleSearch(
      store: interaction.store, patients: interaction.patients, practitioners: interaction.practitioners,
      people: interaction.people
    ).answer(type, request)
  }

  /// The writes that a request asks for, by their senders' keys.
  static func writes(in request: SandboxRequest, store: ResourceStore) -> [Write] {
    guard request.path.starts(with: ["fhir-r4", "v1"]) else { return [] }
    let path = Array(request.path.dropFirst(2))
    switch (request.method, path.count) {
    case (.post, 0): return Interaction.writes(inBundle: request.resourceBody)
    case (.post, 1): return [Write(kind: path[0], key: NaturalKey.of(request.resourceBody))]
    case (.put, 2), (.patch, 2):
      let key = store.resource(path[0], path[1])?.key
      return [Write(kind: path[0], key: key ?? "\(path[0])/\(path[1])")]
    default: return []
    }
  }
}
