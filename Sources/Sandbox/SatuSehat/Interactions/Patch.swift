import Hummingbird

extension Interaction {
  /// `PATCH {fhir}/{Type}/{id}` with a JSON Patch (contract sections 3.1, 6.1, 14.9).
  func patch(_ type: String, _ id: String, _ request: SandboxRequest) -> SandboxAnswer {
    let write = Write(kind: type, key: store.resource(type, id)?.key ?? "\(type)/\(id)")
    do throws(Refusal) {
      guard Self.writable.contains(type) else { throw .noPermission(type) }
      let patch = try patchBody(request)
      if type == "Patient" { return patchPatient(id, patch, write) }
      if type == "Location" { try checkOperationalStatus(patch) }
      guard let existing = store.resource(type, id) else { throw .notFound(type, id) }
      let patched = try apply(patch, to: existing)
      try process(patched)
      let draft = ResourceStore.Draft(type: type, id: id, body: patched, key: existing.key, isNew: false)
      let stored = try commit([draft], structure: [structure(patched)])[0]
      return SandboxAnswer(
        .json(.ok, stored.representation(organization: organization), headers: stored.headers),
        receipts: [Receipt(write, id: id, outcome: .updated)])
    } catch {
      return SandboxAnswer(error.reply, receipts: [Receipt(write, outcome: .rejected)])
    }
  }

  private func patchBody(_ request: SandboxRequest) throws(Refusal) -> JSON {
    let type = request.headers[.contentType]?.prefix { $0 != ";" } ?? ""
    guard type == "application/json-patch+json" else {
      throw .structure("invalid_headers", "Content-Type must be application/json-patch+json")
    }
    return try body(of: request).get()
  }

  private func apply(_ patch: JSON, to existing: StoredResource) throws(Refusal) -> JSON {
    do { return try JSONPatch.apply(patch, to: existing.body) } catch {
      throw .structure("invalid_patch", error.message)
    }
  }

  /// Rule 10171.
  private func checkOperationalStatus(_ patch: JSON) throws(Refusal) {
    let wrong = (patch.array ?? []).contains { $0["path"]?.string?.hasPrefix("/operationalStatus/") == true }
    if wrong {
      let text = "Use /operationalStatus instead of /operationalStatus/system to patch Location"
      throw .rules([.rule(text, at: "Location.operationalStatus", 10171)])
    }
  }

  /// Section 5.5: a patient's patch must test name, gender and birth date.
  private func patchPatient(_ id: String, _ patch: JSON, _ write: Write) -> SandboxAnswer {
    let tested = Set(
      (patch.array ?? []).filter { $0["op"]?.string == "test" }.compactMap { $0["path"]?.string })
    let missing = ["name", "gender", "birthDate"].filter { !tested.contains("/" + $0) }
    guard missing.isEmpty, store.exists("Patient", id) else {
      let problems = missing.map { name -> JSON in
        [
          "property": .string("test:\(name)"), "valid": false, "mandatory": true,
          "message": .string("Test operation for '\(name)' can not be empty"),
        ]
      }
      return SandboxAnswer(
        .json(
          .badRequest,
          [
            "code": 400, "error": true, "message": "Failed to update patient data",
            "data": ["validation": .array(problems)],
          ]), receipts: [Receipt(write, outcome: .rejected)])
    }
    return SandboxAnswer(
      .json(
        .ok,
        [
          "code": 200, "error": false, "message": "Patient data updated successfully",
          "data": ["patient_id": .string(id)],
        ]), receipts: [Receipt(write, id: id, outcome: .updated)])
  }
}
