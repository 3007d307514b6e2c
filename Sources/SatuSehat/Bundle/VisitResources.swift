import Clinic
import FHIR

/// Everything of a visit that can be said by now, built so that nothing refers to what cannot be said.
struct VisitResources {
  private(set) var built: [(key: ResourceKey, resource: any FHIRResource)] = []
  /// What the built resources are called.
  private(set) var names: VisitNames
  /// Why some things are not there.
  private(set) var leftOut: [MappingProblem] = []

  /// - Parameters:
  ///   - keys: what is wanted; each has its name in `names`.
  ///   - names: what everything is called.
  init(_ keys: [ResourceKey], of record: EncounterRecord, organization: String, named names: VisitNames) {
    self.names = names
    var wanted = keys
    while true {
      var failed: Set<ResourceKey> = []
      built = []
      let mapping = VisitMapping(record: record, organization: organization, names: self.names)
      for key in wanted {
        do throws(MappingProblem) {
          built.append((key, try mapping.resource(for: key)))
        } catch {
          failed.insert(key)
          if error.kind == .needsAttention { leftOut.append(error) }
        }
      }
      // What cannot be built must not be referred to either, so it is all built again without it.
      guard !failed.isEmpty else { return }
      wanted.removeAll(where: failed.contains)
      for key in failed { self.names.resources[key] = nil }
    }
  }

  /// What may be said of a visit by now: itself once, in its latest state, and everything that belongs to it.
  static func keys(of record: EncounterRecord) -> (latest: ResourceKey, all: [ResourceKey]) {
    let planned = VisitPlan.deliveries(for: record).compactMap { ResourceKey($0.key) }
    let latest = planned.last { $0.type == .encounter } ?? .encounter(record.encounter.id)
    return (latest, [latest] + planned.filter { $0.type != .encounter })
  }
}
