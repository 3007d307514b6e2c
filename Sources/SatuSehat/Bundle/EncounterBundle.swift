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
    let (latest, keys) = VisitResources.keys(of: record)
    let invented = VisitNames.invented(for: record, [visit] + keys.dropFirst()).naming(peopleAs: known)
    let resources = VisitResources(keys, of: record, organization: organization, named: invented)
    leftOut = resources.leftOut

    var bundle = FHIR.Bundle(type: form == .collection ? .collection : .transaction)
    bundle.entry = resources.built.map { key, resource in
      let address = resources.names.resources[key == latest ? visit : key]
      let request = FHIR.Bundle.Request(method: "POST", url: key.type.rawValue)
      return FHIR.Bundle.Entry(
        fullUrl: address, resource: Resource(resource), request: form == .transaction ? request : nil)
    }
    if form == .collection { bundle.entry += record.peopleEntries(named: resources.names) }
    self.bundle = bundle
  }
}
