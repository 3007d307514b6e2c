import Hummingbird

/// What every interaction of one client works with.
struct Interaction: Sendable {
  let environment: SandboxEnvironment
  let client: SatuSehatClient
  let store: ResourceStore
  let patients: PopulationRegister
  let practitioners: PopulationRegister
  let consents: ConsentOffice

  var organization: String { client.organization }
  var now: Double { environment.now.timeIntervalSince1970 }
  var switches: Switchboard { environment.switches }
  var readBack: ReadBack { ReadBack(switches: switches) }
  var privacy: Privacy { Privacy(client: client, consents: consents, switches: switches) }

  /// Types a facility may write; Practitioner is read only.
  static let writable = Set(StructureTable.resources.keys)

  /// Rule 20003: types that this client may not write.
  func checkPermission(_ type: String) throws(Refusal) {
    guard Self.writable.contains(type), client.mayWrite(type), !switches.words(.deniedTypes).contains(type)
    else { throw .noPermission(type) }
  }

  /// The body as one resource of a type.
  func resource(_ body: Result<JSON, Refusal>, as type: String) throws(Refusal) -> JSON {
    let resource = try body.get()
    guard resource["resourceType"]?.string == type else {
      let given = resource["resourceType"]?.string ?? ""
      throw .structure("unparseable_resource", "resource type mismatch: expected \(type), got \"\(given)\"")
    }
    return resource
  }

  /// The processor: organisation, consent, then every rule. The store's look at the form comes first when the
  /// switch says so.
  func process(_ resource: JSON) throws(Refusal) {
    if switches[.firstAnswer] == "store", let refusal = structure(resource) { throw refusal }
    let processor = Processor(organization: organization, switches: switches)
    if let path = processor.foreignOrganization(in: resource, isOwn: isOwn) {
      throw .foreignOrganization(at: path, switches)
    }
    try privacy.checkConsent(for: resource)
    let issues = processor.issues(of: resource, now: now)
    if !issues.isEmpty { throw .rules(issues) }
  }

  /// The client's organisation or one of those it has created.
  private func isOwn(_ id: String) -> Bool {
    id == organization || store.resource("Organization", id)?.owner == organization || id.hasPrefix("urn:")
  }

  func structure(_ resource: JSON) -> Refusal? {
    StructureCheck.problem(in: resource).map { problem in
      .structure("unparseable_resource", problem.diagnostics, problem.expression)
    }
  }
}

extension SandboxRequest {
  /// The body, read once; what is no JSON is a refusal like any other.
  var resourceBody: Result<JSON, Refusal> {
    do throws(JSONError) { return .success(try JSON(parsing: body)) } catch {
      return .failure(.structure("unparseable_resource", "invalid JSON: \(error)"))
    }
  }
}

extension Refusal {
  /// Contract section 5.4, 20003.
  static func noPermission(_ type: String) -> Refusal {
    Refusal(
      status: .forbidden,
      issues: [
        Issue(
          code: "forbidden",
          text: "Failed to get permission for client for resource type \(type) (RuleNumber: 20003)")
      ], generated: true)
  }
}
