import Clinic
import FHIR
import Vocabulary

/// The resources of one visit under ids of our own, each with its id in it.
struct ExportedVisit {
  let resources: [any FHIRResource]

  init(_ record: EncounterRecord) {
    let visit = ResourceKey.encounter(record.encounter.id)
    let (latest, keys) = VisitResources.keys(of: record)
    let made = VisitResources(
      keys, of: record, organization: ExportedPlace.organizationID(record.facility),
      named: .exported(for: record, [visit] + keys.dropFirst()))
    resources = made.built.map { key, resource in
      var resource = resource
      resource.id = VisitNames.exportedID(key == latest ? visit : key)
      return resource
    }
  }
}

extension VisitNames {
  /// `Type/id` for everything that `record` names and for the things under `keys`.
  static func exported(for record: EncounterRecord, _ keys: [ResourceKey]) -> VisitNames {
    var names = VisitNames(patient: "Patient/\(record.patient.id)")
    names.rooms[record.room.id] = "Location/\(record.room.id)"
    for id in record.practitioners.keys { names.practitioners[id] = "Practitioner/\(id)" }
    for key in keys { names.resources[key] = "\(key.type.rawValue)/\(exportedID(key))" }
    return names
  }

  /// The visit keeps its own id; of one record of ours several resources may come, so the others get one each.
  static func exportedID(_ key: ResourceKey) -> String {
    key.type == .encounter ? key.id : BundleUUID.text("\(key)")
  }
}
