/// How the platform gives back what it keeps: `id` and `meta` of the server, and the quirks of contract sections
/// 3.2 and 14.6.
struct ReadBack: Sendable {
  let switches: Switchboard

  /// Types that answer with an empty identifier list when none was sent.
  private static let emptyIdentifier: Set<String> = [
    "Condition", "Observation", "Procedure", "ClinicalImpression", "CarePlan", "MedicationStatement", "Goal",
    "Immunization",
  ]

  func representation(of resource: StoredResource) -> JSON {
    guard case .object(var members) = resource.body else { return resource.body }
    members["id"] = .string(resource.id)
    var meta = members["meta"]?.object ?? [:]
    meta["versionId"] = .string(resource.version.id)
    meta["lastUpdated"] = .string(resource.version.lastUpdated)
    members["meta"] = .object(meta)
    members["identifier"] = identifier(of: resource)
    return .object(members)
  }

  private func identifier(of resource: StoredResource) -> JSON? {
    let sent = resource.body["identifier"]
    switch resource.type {
    case "Composition":
      switch switches[.compositionIdentifier] {
      case "creator": return Self.creator(resource.owner)
      case "null": return .null
      default: return sent
      }
    case "QuestionnaireResponse":
      return switches[.questionnaireIdentifier] == "null" ? .null : sent
    default:
      if switches.isOn(.creatorIdentifier) {
        return .array((sent?.array ?? []) + [Self.creator(resource.owner)])
      }
      let isEmpty = sent == nil && Self.emptyIdentifier.contains(resource.type)
      return isEmpty && switches.isOn(.emptyIdentifier) ? [] : sent
    }
  }

  private static func creator(_ organization: String) -> JSON {
    ["system": "http://sys-ids.kemkes.go.id/creator", "value": .string(organization)]
  }
}
