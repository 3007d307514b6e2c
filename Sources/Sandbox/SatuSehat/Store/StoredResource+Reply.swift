import Foundation
import HTTPTypes
import Hummingbird

extension StoredResource {
  /// Types that answer with an empty identifier list when none was sent (contract section 3.2).
  private static let emptyIdentifier: Set<String> = [
    "Condition", "Observation", "Procedure", "ClinicalImpression", "CarePlan", "MedicationStatement", "Goal",
    "Immunization",
  ]

  /// The resource as the platform gives it back, with its quirks: `id` and `meta` of the server, an empty
  /// identifier list where there is none, another identifier on Composition, none on QuestionnaireResponse.
  func representation(organization: String) -> JSON {
    guard case .object(var members) = body else { return body }
    members["id"] = .string(id)
    var meta = members["meta"]?.object ?? [:]
    meta["versionId"] = .string(version.id)
    meta["lastUpdated"] = .string(version.lastUpdated)
    members["meta"] = .object(meta)
    switch type {
    case "Composition":
      members["identifier"] = [
        "system": "http://sys-ids.kemkes.go.id/creator", "value": .string(organization),
      ]
    case "QuestionnaireResponse": members["identifier"] = .null
    default:
      if Self.emptyIdentifier.contains(type), members["identifier"] == nil { members["identifier"] = [] }
    }
    return .object(members)
  }

  /// The headers seen on answers to writes; `location` is an internal address (contract section 3.2).
  var headers: HTTPFields {
    var headers: HTTPFields = [
      .eTag: "W/\"\(version.id)\"",
      .lastModified: version.httpDate,
      .location:
        "https://healthcare.googleapis.com/v1/projects/dto-ihs-sandbox/fhir/\(type)/\(id)/_history/\(version.id)",
      .via: "1.1 google",
      .vary: "Referer",
    ]
    if let name = HTTPField.Name("x-request-id") { headers[name] = UUID().uuidString.lowercased() }
    return headers
  }
}
