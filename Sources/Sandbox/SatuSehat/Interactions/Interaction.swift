import Hummingbird

/// What every interaction works with.
struct Interaction: Sendable {
  let environment: SandboxEnvironment
  let store: ResourceStore
  let patients: PopulationRegister
  let practitioners: PopulationRegister

  var organization: String { environment.credentials.satusehat.organizationId }
  var now: Double { environment.now.timeIntervalSince1970 }

  /// Types a facility may write; Practitioner is read only.
  static let writable = Set(StructureTable.resources.keys)

  /// The body, read once; what is no JSON is a refusal like any other.
  func body(of request: SandboxRequest) -> Result<JSON, Refusal> {
    do throws(JSONError) { return .success(try JSON(parsing: request.body)) } catch {
      return .failure(.structure("unparseable_resource", "invalid JSON: \(error)"))
    }
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

  /// The processor: permission, organisation, then every rule.
  func process(_ resource: JSON) throws(Refusal) {
    let processor = Processor(organization: organization)
    if let path = processor.foreignOrganization(in: resource, isOwn: isOwn) {
      throw .foreignOrganization(at: path)
    }
    let issues = processor.issues(of: resource, now: now)
    if !issues.isEmpty { throw .rules(issues) }
  }

  /// The client's organisation or one of those it has created.
  private func isOwn(_ id: String) -> Bool {
    id == organization || store.resource("Organization", id) != nil || id.hasPrefix("urn:")
  }

  func structure(_ resource: JSON) -> Refusal? {
    StructureCheck.problem(in: resource).map { problem in
      .structure("unparseable_resource", problem.diagnostics, problem.expression)
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
