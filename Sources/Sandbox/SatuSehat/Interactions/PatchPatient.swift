import Hummingbird

extension Interaction {
  /// A patient's patch must first test name, gender and birth date against what the register has
  /// (contract sections 5.5 and 6.1). What the sandbox knows of people whom nobody has sent it does not change.
  func patchPatient(_ id: String, _ patch: JSON, _ write: Write) throws(Refusal) -> SandboxAnswer {
    guard store.exists("Patient", id) else { throw .notFound("Patient", id) }
    let problems = missingTests(in: patch) + wrongTests(in: patch, store.resource("Patient", id)?.body)
    guard problems.isEmpty else {
      return SandboxAnswer(
        .json(.badRequest, Self.failure(problems)), receipts: [Receipt(write, outcome: .rejected)])
    }
    if let existing = store.resource("Patient", id) { try change(existing, by: patch) }
    return SandboxAnswer(
      .json(
        .ok,
        [
          "code": 200, "error": false, "message": "Patient data updated successfully",
          "data": ["patient_id": .string(id)],
        ]), receipts: [Receipt(write, id: id, outcome: .updated)])
  }

  private func change(_ existing: StoredResource, by patch: JSON) throws(Refusal) {
    let patched: JSON
    do { patched = try JSONPatch.apply(patch, to: existing.body) } catch {
      throw .structure("invalid_patch", error.message)
    }
    let draft = ResourceStore.Draft(
      type: "Patient", id: existing.id, body: patched, key: existing.key, isNew: false,
      owner: existing.owner)
    _ = try commit([draft], structure: [structure(patched)])
  }

  private static let tested = ["name", "gender", "birthDate"]

  private func tests(in patch: JSON) -> [JSON] {
    (patch.array ?? []).filter { $0["op"]?.string == "test" }
  }

  private func missingTests(in patch: JSON) -> [JSON] {
    let paths = Set(tests(in: patch).compactMap { $0["path"]?.string })
    return Self.tested.filter { !paths.contains("/" + $0) }.map { name in
      Self.problem(name, "Test operation for '\(name)' can not be empty")
    }
  }

  private func wrongTests(in patch: JSON, _ known: JSON?) -> [JSON] {
    guard let known else { return [] }
    return Self.tested.filter { name in
      tests(in: patch).contains { $0["path"]?.string == "/" + name && $0["value"] != known[name] }
    }.map { Self.problem($0, "Test operation for '\($0)' does not match") }
  }

  private static func problem(_ name: String, _ message: String) -> JSON {
    ["property": .string("test:\(name)"), "valid": false, "mandatory": true, "message": .string(message)]
  }

  private static func failure(_ problems: [JSON]) -> JSON {
    [
      "code": 400, "error": true, "message": "Failed to update patient data",
      "data": ["validation": .array(problems)],
    ]
  }
}
