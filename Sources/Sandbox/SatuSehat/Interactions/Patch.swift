import Hummingbird

extension Interaction {
  /// `PATCH {fhir}/{Type}/{id}` with a JSON Patch (contract sections 3.1, 6.1, 14.9).
  func patch(_ type: String, _ id: String, _ request: SandboxRequest) -> SandboxAnswer {
    let write = Write(kind: type, key: store.resource(type, id)?.key ?? "\(type)/\(id)")
    do throws(Refusal) {
      try checkPermission(type)
      let patch = try patchBody(request)
      if type == "Patient" { return try patchPatient(id, patch, write) }
      try checkPaths(of: patch, type)
      guard let existing = store.resource(type, id) else { throw .notFound(type, id) }
      try privacy.checkChange(of: existing)
      let stored = try store(patch, on: existing)
      return SandboxAnswer(
        .json(.ok, readBack.representation(of: stored), headers: stored.headers),
        receipts: [Receipt(write, id: id, outcome: .updated)])
    } catch {
      let outcome: Receipt.Outcome = error.isDuplicate ? .duplicate : .rejected
      return SandboxAnswer(error.reply, receipts: [Receipt(write, outcome: outcome)])
    }
  }

  /// Applies the patch; the result is checked like a new body.
  private func store(_ patch: JSON, on existing: StoredResource) throws(Refusal) -> StoredResource {
    let patched: JSON
    do { patched = try JSONPatch.apply(patch, to: existing.body) } catch {
      throw .structure("invalid_patch", error.message)
    }
    try process(patched)
    let draft = ResourceStore.Draft(
      type: existing.type, id: existing.id, body: patched, key: existing.key, isNew: false,
      owner: existing.owner)
    return try commit([draft], structure: [structure(patched)])[0]
  }

  private func patchBody(_ request: SandboxRequest) throws(Refusal) -> JSON {
    let type = request.headers[.contentType]?.prefix { $0 != ";" } ?? ""
    guard type == "application/json-patch+json" || switches[.patchType] == "any" else {
      throw .structure("invalid_headers", "Content-Type must be application/json-patch+json")
    }
    return try request.resourceBody.get()
  }

  private func checkPaths(of patch: JSON, _ type: String) throws(Refusal) {
    let paths = (patch.array ?? []).compactMap { $0["path"]?.string }
    switch type {
    case "Location" where !switches.words(.ignoredRules).contains("10171"):
      guard paths.contains(where: { $0.hasPrefix("/operationalStatus/") }) else { return }
      let text = "Use /operationalStatus instead of /operationalStatus/system to patch Location"
      throw .rules([.rule(text, at: "Location.operationalStatus", 10171)])
    case "EpisodeOfCare" where switches.isOn(.episodePatchPatient):
      // One party's probe (section 8.3); official bodies go without.
      guard !paths.contains("/patient") else { return }
      throw .rules([.missingReference("EpisodeOfCare.patient", Issue.unnumbered)])
    default: return
    }
  }
}
