import Journal
public import Store
public import Vocabulary

/// The Puskesmas at work: the door through which every command and every query goes.
///
/// Here, and nowhere else, access is decided before anything is read, the journal entry is written in the
/// transaction of the change, and the reading of a patient's record is journalled.
public struct Clinic: Sendable {
  public let store: Store
  public let clock: WallClock
  private let insurers: @Sendable (FacilityID) -> Insurer
  private let zones: FacilityZones

  /// - Parameter insurer: what is asked of BPJS, the same for every facility; unavailable unless a connector is there.
  public init(store: Store, clock: WallClock, insurer: Insurer = .none) {
    self.init(store: store, clock: clock) { _ in insurer }
  }

  /// - Parameter insurers: what is asked of BPJS with a facility's own credentials.
  public init(store: Store, clock: WallClock, insurers: @escaping @Sendable (FacilityID) -> Insurer) {
    self.store = store
    self.clock = clock
    self.insurers = insurers
    zones = FacilityZones(store)
  }

  /// What is asked of BPJS in the name of a facility.
  public func insurer(of facility: FacilityID) -> Insurer { insurers(facility) }

  /// Carries out one command.
  @discardableResult
  public func run<C: Command>(_ command: C, by actor: Actor) async throws -> C.Result {
    let asking = try await context(of: actor, C.action)
    try await command.prepare(at: self, by: actor)
    let context = Context(actor: actor, role: asking.role, now: clock.now(), zone: asking.zone)
    return try await store.write(inTurn: [actor.facility.text]) { tx in
      let performed = try command.perform(in: tx, context)
      if let fact = performed.fact {
        try Journal.append(fact, by: context.author, at: context.now, in: tx)
      }
      return performed.result
    }
  }

  /// Answers one query.
  public func read<Q: Query>(_ query: Q, by actor: Actor) async throws -> Q.Result {
    let context = try await context(of: actor, Q.action)
    let result =
      if let staleness = Q.staleness {
        try await store.read(staleBy: staleness) { try query.read(in: $0, context) }
      } else {
        try await store.read { try query.read(in: $0, context) }
      }
    if let patient = query.patientRead(result) {
      try await store.write(inTurn: [actor.facility.text]) { tx in
        var payload = ["view": "\(Q.self)"]
        payload["case"] = query.readForCase
        let fact = try Fact("patient.read", patient: patient, payload: payload)
        try Journal.append(fact, by: context.author, at: context.now, in: tx)
      }
    }
    return result
  }

  private func context(of actor: Actor, _ action: Action) async throws -> Context {
    let role = try Access.acting(actor, action)
    return Context(
      actor: actor, role: role, now: clock.now(), zone: try await zones.zone(of: actor.facility))
  }
}
