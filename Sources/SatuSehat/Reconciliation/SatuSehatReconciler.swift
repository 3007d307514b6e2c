import Clinic
import FHIR
import Foundation
public import Journal
public import Store
public import Vocabulary

/// Compares a day's visits with what lies at SATUSEHAT: every receipt is looked up and read against the record as it
/// stands now, and what lies there for our visits without a receipt is listed (CTG-04).
public struct SatuSehatReconciler: Reconciler {
  public let destination = SatuSehat.destination
  private let client: FHIRClient
  private let store: Store
  private let records: RecordSource
  private let clock: WallClock

  public init(client: FHIRClient, store: Store, records: RecordSource, clock: WallClock) {
    self.client = client
    self.store = store
    self.records = records
    self.clock = clock
  }

  public func compare(_ day: ComparedDay) async throws -> Comparison {
    let encounters: [EncounterID] = try await store.read { tx in
      try tx.all(
        """
        SELECT DISTINCT encounter FROM delivery
        WHERE facility = \(day.facility) AND destination = \(destination) AND state = 'delivered'
        AND created_at >= \(day.begin) AND created_at < \(day.end) AND encounter IS NOT NULL
        """
      ) { try $0["encounter"] }
    }
    var (ours, theirs) = (0, 0)
    var differences: [Difference] = []
    for encounter in encounters {
      guard let compared = try await compare(encounter) else { continue }
      ours += compared.ours
      theirs += compared.theirs
      differences += compared.differences
    }
    return Comparison(ours: ours, theirs: theirs, differences: differences)
  }

  private func compare(_ encounter: EncounterID) async throws -> Comparison? {
    let found = try await store.read { tx -> (VisitMapping, Set<String>)? in
      guard let record = try records.load(encounter, tx) else { return nil }
      let names = try VisitNames.read(for: record, in: tx)
      let open = try DeliveryDesk.openKeys(of: encounter, at: destination, in: tx)
      return (VisitMapping(record: record, organization: client.organizationID, names: names), open)
    }
    guard let (mapping, open) = found else { return nil }
    let receipts = Self.receipts(mapping.names)
    guard let visit = mapping.names.resources[.encounter(encounter)].flatMap(Self.bare) else { return nil }
    let there = try await VisitThere(
      Set(receipts.keys), patient: mapping.names.patient.flatMap(Self.bare), visit: visit, from: client)
    let wanted = Set(VisitPlan.deliveries(for: mapping.record).map(\.key))
    var differences: [Difference] = []
    for (name, key) in receipts.sorted(by: { $0.key < $1.key }) {
      // What is on its way, or was taken back, is no difference.
      if open.contains(where: { $0.hasPrefix(key.description) }) { continue }
      guard let tree = there.resources[name] else {
        differences.append(difference(.missingThere, name, key, encounter))
        continue
      }
      guard wanted.contains(key.description) else { continue }
      let fields = try compare(key, mapping, with: tree)
      if !fields.isEmpty { differences.append(difference(.different, name, key, encounter, fields)) }
    }
    for name in there.resources.keys.sorted() where receipts[name] == nil {
      differences.append(difference(.missingHere, name, nil, encounter))
    }
    return Comparison(ours: receipts.count, theirs: there.resources.count, differences: differences)
  }

  /// Our key for each name there; a visit's states share one name.
  private static func receipts(_ names: VisitNames) -> [String: ResourceKey] {
    var receipts: [String: ResourceKey] = [:]
    for (key, name) in names.resources.sorted(by: { $0.key.description < $1.key.description }) {
      let last = EncounterStep(key.variant) == .finished || EncounterStep(key.variant) == .cancelled
      if receipts[name] == nil || last { receipts[name] = key }
    }
    return receipts
  }

  private func compare(
    _ key: ResourceKey, _ mapping: VisitMapping, with tree: JSONTree
  ) throws -> [Difference.Field] {
    guard let resource = try? mapping.resource(for: key) else { return [] }
    let ours = try JSONDecoder().decode(JSONTree.self, from: try FHIRJSON.encode(resource))
    return MessageComparison.differences(ours, tree, type: key.type.rawValue)
  }

  private func difference(
    _ kind: Difference.Kind, _ name: String, _ key: ResourceKey?, _ encounter: EncounterID,
    _ fields: [Difference.Field] = []
  ) -> Difference {
    // The revision only parts this saying from earlier ones; versions of a record are small numbers.
    let revision = Int(clock.now().milliseconds)
    let repair = kind == .different && key?.type != .encounter ? key?.revised(in: revision).description : nil
    let parts = name.split(separator: "/").map(String.init)
    return Difference(
      kind, what: parts[0], key: key?.description, remoteID: parts.last, encounter: encounter, fields: fields,
      repairKey: repair)
  }

  private static func bare(_ name: String) -> String? { name.split(separator: "/").last.map(String.init) }
}
