import FHIR
import Journal
import Vocabulary

/// What lies at the platform of one visit: found by the visit where the platform can search so, else one by one.
struct VisitThere {
  private(set) var resources: [String: JSONTree] = [:]
  /// Types whose whole list is known, so that what we never sent shows.
  private static let byVisit: [(type: ResourceType, subject: String?, visit: String)] = [
    (.condition, nil, "encounter"), (.observation, nil, "encounter"), (.procedure, nil, "encounter"),
    (.medicationRequest, "subject", "encounter"), (.medicationDispense, "subject", "context"),
    (.medicationStatement, "subject", "context"), (.serviceRequest, "subject", "encounter"),
    (.diagnosticReport, "subject", "encounter"), (.carePlan, "subject", "encounter"),
    (.composition, "subject", "encounter"), (.clinicalImpression, "subject", "encounter"),
    (.questionnaireResponse, "patient", "encounter"),
  ]

  /// - `names`: what we call `Type/id` there.
  init(_ names: Set<String>, patient: String?, visit: String, from client: FHIRClient) async throws {
    for search in Self.byVisit {
      var parameters: [(String, String)] = []
      if let name = search.subject {
        guard let patient else { continue }
        parameters.append((name, patient))
      }
      parameters.append((search.visit, visit))
      for tree in try await client.trees(search.type, parameters) { keep(tree, search.type) }
    }
    for name in names.subtracting(resources.keys) {
      let parts = name.split(separator: "/").map(String.init)
      guard parts.count == 2, let type = ResourceType(rawValue: parts[0]) else { continue }
      do throws(SatuSehatFailure) {
        keep(try await client.tree(type, id: parts[1]), type)
      } catch {
        guard error.kind == .notFound else { throw error }
      }
    }
  }

  private mutating func keep(_ tree: JSONTree, _ type: ResourceType) {
    if let id = tree["id"]?.text { resources["\(type.rawValue)/\(id)"] = tree }
  }
}
