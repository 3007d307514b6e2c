import Clinic
import FHIR
public import Journal
public import Store
public import Vocabulary

/// Carries one thing of a visit to SATUSEHAT: builds the message from the record as it stands now, finds out
/// the ids it refers to, sends it, and adopts what is there already. Contract §8.4, §15.
public struct SatuSehatDestination: Destination {
  public let name = SatuSehat.destination

  private let client: FHIRClient
  private let store: Store
  private let visits: VisitCache
  private let directory: NameDirectory
  private let adoption: Adoption

  public init(
    client: FHIRClient, store: Store, records: RecordSource, rooms: RoomRegistration, clock: WallClock
  ) {
    self.client = client
    self.store = store
    visits = VisitCache(store: store, records: records, clock: clock)
    directory = NameDirectory(
      store: store, lookup: NameLookup(client: client, rooms: rooms), clock: clock)
    adoption = Adoption(client: client)
  }

  public func send(_ delivery: Delivery) async -> DeliveryOutcome {
    do throws(Halt) {
      guard let key = ResourceKey(delivery.key), let encounter = delivery.encounter else {
        throw Halt(.needsAttention("Kiriman ini tidak dikenal: \(delivery.key).", remedy: nil))
      }
      let mapping = try await mapping(of: encounter, for: delivery)
      if key.revision != nil { return .delivered(remoteID: try await correct(key, delivery, mapping)) }
      let (resource, names) = try await build(key, mapping)
      let id = try await put(resource, delivery, names, remedy: .encounter(encounter))
      return .delivered(remoteID: id)
    } catch {
      return error.outcome
    }
  }

  private func mapping(of encounter: EncounterID, for delivery: Delivery) async throws(Halt) -> VisitMapping {
    do {
      let called = max(delivery.createdAt, delivery.dueAt)
      guard let record = try await visits.record(encounter, since: called) else {
        throw MappingProblem.gone
      }
      let names = try await store.read { try VisitNames.read(for: record, in: $0) }
      return VisitMapping(record: record, organization: client.organizationID, names: names)
    } catch let problem as MappingProblem {
      throw Halt(problem)
    } catch {
      throw Halt(.retry("Rekam medis tidak dapat dibaca; akan dicoba lagi."))
    }
  }

  /// Builds the message; every id that turns out to be missing is looked up, then it is built again.
  private func build(
    _ key: ResourceKey, _ start: VisitMapping
  ) async throws(Halt) -> (any FHIRResource, VisitNames) {
    var mapping = start
    while true {
      let problem: MappingProblem
      do throws(MappingProblem) {
        return (try mapping.resource(for: key), mapping.names)
      } catch {
        problem = error
      }
      switch problem.kind {
      case .unnamedPatient:
        let id = try await directory.learn(.patient(mapping.record.patient.id), of: mapping.record)
        mapping.names.patient = "Patient/\(id)"
      case .unnamedPractitioner(let worker):
        let id = try await directory.learn(.practitioner(worker), of: mapping.record)
        mapping.names.practitioners[worker] = "Practitioner/\(id)"
      case .unnamedRoom(let room):
        let id = try await directory.learn(.room(room), of: mapping.record)
        mapping.names.rooms[room] = "Location/\(id)"
      case .notSentYet where EncounterStep(key.variant) == .cancelled && key.type == .encounter:
        throw Halt(.superseded("Kunjungan dibatalkan sebelum terkirim."))
      case .notSentYet, .gone, .needsAttention:
        throw Halt(problem)
      }
    }
  }

  /// Says again what a correction changed, under the id it has there, or takes back what it dropped.
  private func correct(
    _ key: ResourceKey, _ delivery: Delivery, _ mapping: VisitMapping
  ) async throws(Halt) -> String {
    guard let id = mapping.names.resources[key.original]?.split(separator: "/").last.map(String.init) else {
      throw try await unsent(key)
    }
    do throws(MappingProblem) {
      _ = try mapping.resource(for: key.original)
    } catch {
      guard error.kind == .gone else { throw Halt(error) }
      do { return try await client.patch(key.type, id: id, Retraction.changes(key.type)).id } catch {
        throw Halt(write: error, remedy: .encounter(mapping.record.encounter.id))
      }
    }
    var (resource, names) = try await build(key.original, mapping)
    resource.id = id
    return try await put(resource, delivery, names, remedy: .encounter(mapping.record.encounter.id))
  }

  /// A correction of something that has no id there: it never went out, or is on its way just now.
  private func unsent(_ key: ResourceKey) async throws(Halt) -> Halt {
    do {
      let open = try await store.read { tx in
        try DeliveryDesk.isOpen(key.original.description, at: SatuSehat.destination, in: tx)
      }
      return open
        ? Halt(.retry("Menunggu data asalnya selesai dikirim."))
        : Halt(.superseded("Data asalnya tidak pernah terkirim."))
    } catch {
      throw Halt(.retry("Rekam medis tidak dapat dibaca; akan dicoba lagi."))
    }
  }

  private func put(
    _ resource: some FHIRResource, _ delivery: Delivery, _ names: VisitNames, remedy: Remedy
  ) async throws(Halt) -> String {
    let failure: SatuSehatFailure
    do throws(SatuSehatFailure) {
      // A PUT says the same thing however often it is said; only a POST must not be said twice.
      if resource.id != nil { return try await client.update(resource).id }
      if delivery.outcomeUnknown, let id = try await adoption.find(resource) { return id }
      return try await client.create(resource).id
    } catch {
      failure = error
    }
    switch failure.kind {
    case .duplicate: return try await adopt(resource, remedy: remedy)
    case .missingReference(let targets):
      throw await missing(targets, names, failure, remedy: remedy)
    case .notFound where resource.id != nil:
      throw Halt(
        .missing(keys: keys(of: ["\(delivery.kind)/\(resource.id ?? "")"], in: names), failure.sentence))
    default: throw Halt(write: failure, remedy: remedy)
    }
  }

  private func adopt(
    _ resource: some FHIRResource, remedy: Remedy
  ) async throws(Halt) -> String {
    let found: String?
    do { found = try await adoption.find(resource) } catch { throw Halt(.unknown(error.sentence)) }
    guard let found else {
      throw Halt(
        .needsAttention(
          "SATUSEHAT menyebut data ini sudah ada, tetapi data itu tidak ditemukan.",
          remedy: remedy.text))
    }
    return found
  }

  /// What the platform has lost: our own things are sent again; a person or a room is looked up again.
  private func missing(
    _ targets: [String], _ names: VisitNames, _ failure: SatuSehatFailure, remedy: Remedy
  ) async -> Halt {
    let ours = keys(of: targets, in: names)
    if !ours.isEmpty { return Halt(.missing(keys: ours, failure.sentence)) }
    var forgotten = false
    for target in targets {
      let parts = target.split(separator: "/").map(String.init)
      guard parts.count == 2, let kind = Named.Kind(rawValue: parts[0]) else { continue }
      forgotten = (try? await directory.forget(kind, remoteID: parts[1])) != nil || forgotten
    }
    return forgotten
      ? Halt(.retry(failure.sentence)) : Halt(.needsAttention(failure.sentence, remedy: remedy.text))
  }

  private func keys(of targets: [String], in names: VisitNames) -> [String] {
    names.resources.filter { targets.contains($0.value) }.map(\.key).map { key in
      // Every state of a visit has the visit's one id; sending it again means its first state.
      key.type == .encounter ? EncounterID(key.id).map { .encounter($0) } ?? key : key
    }.reduce(into: Set<String>()) { $0.insert($1.description) }.sorted()
  }
}
