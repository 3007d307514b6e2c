public import Clinic
public import FHIR
import Vocabulary

/// A visit's resources as one Bundle: for validators, for people, and as a transaction. Contract §10.
///
/// It needs no network: people and rooms that the platform already named keep those names, the rest is
/// addressed by `urn:uuid` within the bundle.
public struct EncounterBundle: Sendable {
  public enum Form: Sendable {
    /// Everything, with the people and the room it speaks of.
    case collection
    /// What one `POST {fhir}` would store; people and rooms must be known to the platform.
    case transaction
  }

  public let bundle: FHIR.Bundle
  /// Why some things are not in it.
  public let leftOut: [MappingProblem]

  /// - `known`: names of people and rooms at the platform; none when it has not been asked.
  public init(
    of record: EncounterRecord, organization: String, form: Form, known: VisitNames = VisitNames()
  ) {
    let visit = ResourceKey.encounter(record.encounter.id)
    let planned = VisitPlan.deliveries(for: record).compactMap { ResourceKey($0.key) }
    // The visit stands in the bundle once, in its latest state, under its one address.
    let latest = planned.last { $0.type == .encounter } ?? visit
    var keys = [latest] + planned.filter { $0.type != .encounter }
    var names = VisitNames.invented(for: record, [visit] + keys.dropFirst()).naming(peopleAs: known)
    var round = Round(keys, VisitMapping(record: record, organization: organization, names: names))
    var leftOut = round.problems
    // What cannot be built must not be referred to either, so it is all built again without it.
    while !round.failed.isEmpty {
      keys.removeAll { round.failed.contains($0) }
      for key in round.failed { names.resources[key] = nil }
      round = Round(keys, VisitMapping(record: record, organization: organization, names: names))
      leftOut += round.problems
    }
    self.leftOut = leftOut

    var bundle = FHIR.Bundle(type: form == .collection ? .collection : .transaction)
    bundle.entry = round.built.map { key, resource in
      let address = names.resources[key == latest ? visit : key]
      let request = FHIR.Bundle.Request(method: "POST", url: key.type.rawValue)
      return FHIR.Bundle.Entry(
        fullUrl: address, resource: Resource(resource), request: form == .transaction ? request : nil)
    }
    if form == .collection { bundle.entry += record.peopleEntries(named: names) }
    self.bundle = bundle
  }

  /// One go at building everything.
  private struct Round {
    var built: [(ResourceKey, any FHIRResource)] = []
    var failed: Set<ResourceKey> = []
    var problems: [MappingProblem] = []

    init(_ keys: [ResourceKey], _ mapping: VisitMapping) {
      for key in keys {
        do throws(MappingProblem) {
          built.append((key, try mapping.resource(for: key)))
        } catch {
          failed.insert(key)
          if error.kind == .needsAttention { problems.append(error) }
        }
      }
    }
  }
}
