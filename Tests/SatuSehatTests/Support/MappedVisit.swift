import Clinic
import FHIR
import Vocabulary

@testable import SatuSehat

/// A sample visit in which everything already has an id at the platform: `Condition/r-…`.
struct MappedVisit {
  let keys: [ResourceKey]
  var mapping: VisitMapping

  init(_ record: EncounterRecord) {
    keys = VisitPlan.deliveries(for: record, foreseen: true).compactMap { ResourceKey($0.key) }
    var names = VisitNames(patient: "Patient/P01234567890")
    names.rooms[record.room.id] = "Location/dc01c797-547a-4e4d-97cd-4ece0630e380"
    for id in record.practitioners.keys { names.practitioners[id] = "Practitioner/1000\(id.text.suffix(6))" }
    for key in keys { names.resources[key] = "\(key.type.rawValue)/r-\(key.id.suffix(6))" }
    names.resources[.encounter(record.encounter.id)] = "Encounter/0f1f8d9c-6f3e-4c55-9a6e-5a6b8a2f3c11"
    mapping = VisitMapping(record: record, organization: SampleVisit.organization, names: names)
  }

  func all<R: FHIRResource>(_ type: R.Type) throws -> [R] {
    try keys.filter { $0.type == R.resourceType }.compactMap { try mapping.resource(for: $0) as? R }
  }

  func json(_ resource: some FHIRResource) throws -> String {
    String(decoding: try FHIRJSON.encode(resource), as: UTF8.self)
  }
}
