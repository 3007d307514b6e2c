import Hummingbird

extension Interaction {
  /// `POST {fhir}` with a transaction Bundle: all entries or none (contract sections 10 and 14.10).
  func transaction(_ request: SandboxRequest) -> SandboxAnswer {
    let body = request.resourceBody
    let writes = Self.writes(inBundle: body)
    do throws(Refusal) {
      let bundle = try resource(body, as: "Bundle")
      guard bundle["type"]?.string == "transaction", let entries = bundle["entry"]?.array, !entries.isEmpty
      else {
        throw .structure("unparseable_resource", "Bundle.type must be transaction, with entries", "Bundle")
      }
      let (drafts, structures) = try drafts(entries)
      let stored: [StoredResource]
      do throws(CommitFailure) { stored = try store.commit(drafts, structure: structures) } catch {
        // Which entry is a duplicate is not named.
        throw error.refusal.isDuplicate ? error.refusal : error.refusal.inEntry(error.entry)
      }
      let receipts = zip(writes, zip(drafts, stored)).map { write, pair in
        Receipt(write, id: pair.1.id, outcome: pair.0.isNew ? .stored : .updated)
      }
      return SandboxAnswer(.json(.ok, response(stored, drafts)), receipts: receipts)
    } catch {
      let outcome: Receipt.Outcome = error.isDuplicate ? .duplicate : .rejected
      return SandboxAnswer(error.reply, receipts: writes.map { Receipt($0, outcome: outcome) })
    }
  }

  static func writes(inBundle body: Result<JSON, Refusal>) -> [Write] {
    let bundle = try? body.get()
    return (bundle?["entry"]?.array ?? []).compactMap { entry in
      guard let resource = entry["resource"], let type = resource["resourceType"]?.string else { return nil }
      return Write(kind: type, key: NaturalKey.of(resource))
    }
  }

  private func drafts(_ entries: [JSON]) throws(Refusal) -> ([ResourceStore.Draft], [Refusal?]) {
    let targets = entries.map(target)
    var map: [String: String] = [:]
    for (entry, target) in zip(entries, targets) {
      guard let target, let url = entry["fullUrl"]?.string else { continue }
      map[url] = "\(target.type)/\(target.id)"
      // Half of the official bundles point by the type and the UUID of fullUrl.
      if url.hasPrefix("urn:uuid:") { map["\(target.type)/\(url.dropFirst(9))"] = map[url] }
    }
    var drafts: [ResourceStore.Draft] = []
    var structures: [Refusal?] = []
    for (index, (entry, target)) in zip(entries, targets).enumerated() {
      do throws(Refusal) {
        guard let target, let body = entry["resource"] else {
          throw .structure("unparseable_resource", "entry without resource or request")
        }
        // A patient gets a number of its own kind, and goes alone.
        guard target.type != "Patient" else { throw .noPermission(target.type) }
        try checkPermission(target.type)
        if !target.isNew, let existing = store.resource(target.type, target.id) {
          try privacy.checkChange(of: existing)
        }
        let resolved = References.replacing(map, in: body)
        try process(resolved)
        var draft = try draft(of: resolved, type: target.type)
        draft.key = NaturalKey.of(body)
        draft.id = target.id
        draft.isNew = target.isNew
        drafts.append(draft)
        structures.append(structure(resolved))
      } catch {
        throw error.inEntry(index)
      }
    }
    return (drafts, structures)
  }

  /// Where an entry goes: a new identifier for POST, the given one for PUT.
  private func target(_ entry: JSON) -> (type: String, id: String, isNew: Bool)? {
    guard let type = entry["resource"]?["resourceType"]?.string,
      let url = entry["request"]?["url"]?.string, let method = entry["request"]?["method"]?.string
    else { return nil }
    let parts = url.split(separator: "/").map(String.init)
    guard parts.first == type else { return nil }
    if method == "PUT", parts.count == 2, store.resource(type, parts[1]) != nil {
      return (type, parts[1], false)
    }
    return method == "POST" ? (type, store.newID(of: type), true) : nil
  }

  private func response(_ stored: [StoredResource], _ drafts: [ResourceStore.Draft]) -> JSON {
    let entries = zip(stored, drafts).map { resource, draft -> JSON in
      let location = "\(FHIRBase.path)/\(resource.type)/\(resource.id)/_history/\(resource.version.id)"
      return [
        "response": [
          "etag": .string("W/\"\(resource.version.id)\""), "location": .string(location),
          "lastModified": .string(resource.version.lastUpdated),
          "status": .string(draft.isNew ? "201 Created" : "200 OK"),
          "resourceType": .string(resource.type), "resourceID": .string(resource.id),
        ]
      ]
    }
    return [
      "resourceType": "Bundle", "type": "transaction-response",
      "total": .number(String(entries.count)), "entry": .array(entries),
    ]
  }
}

/// The address under which the FHIR interface lies, as answers name it.
enum FHIRBase {
  static let path = "/satusehat/fhir-r4/v1"
}
