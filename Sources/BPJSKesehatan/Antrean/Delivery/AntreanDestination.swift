public import Clinic
public import Journal
public import Store
public import Vocabulary

/// Sends one thing to Antrean Online (contract 7). There is no way to look there: after a lost answer it is sent again,
/// and what BPJS then calls known already counts as arrived.
public struct AntreanDestination: Destination {
  public let name = AntreanItem.destination

  private let client: @Sendable (FacilityID) async throws(CredentialRefusal) -> AntreanClient
  private let store: Store
  private let schedules: AntreanSchedules

  /// - client: the client with the facility's credentials of this moment; throws while they may not be used.
  public init(
    client: @escaping @Sendable (FacilityID) async throws(CredentialRefusal) -> AntreanClient, store: Store,
    clock: WallClock
  ) {
    self.client = client
    self.store = store
    schedules = AntreanSchedules(clock: clock)
  }

  public func send(_ delivery: Delivery) async -> DeliveryOutcome {
    let client: AntreanClient
    do { client = try await self.client(delivery.facility) } catch {
      return .held(error.sentence, remedy: Remedy.credentials.text)
    }
    guard let item = AntreanItem(key: delivery.key) else {
      return .superseded("Kiriman ini tidak dikenal oleh penghubung Antrean Online.")
    }
    do {
      let message = try await message(of: item, delivery, client)
      return await AntreanSending(client: client, encounter: delivery.encounter).send(message)
    } catch let outcome as AntreanObstacle {
      return outcome.outcome
    } catch Refusal.notFound {
      return .superseded("Nomor antrean ini tidak ada lagi.")
    } catch let error as BPJSError {
      return AntreanSending(client: client, encounter: delivery.encounter).outcome(of: error, .read)
    } catch {
      return .retry("Nomor antrean ini belum dapat dibaca. Pengiriman akan dicoba lagi.")
    }
  }

  private func message(
    of item: AntreanItem, _ delivery: Delivery, _ client: AntreanClient
  ) async throws -> AntreanMessage {
    let facility = delivery.facility
    switch item {
    case .bookingMissed(let id, let at):
      let booking = try await store.read { try Booking.find(id, of: facility, in: $0) }
      return .call(booking.call(status: 2, at: at))
    case .bookingCancelled(let id):
      let booking = try await store.read { try Booking.find(id, of: facility, in: $0) }
      return .cancel(booking.cancellation)
    case .add, .called, .skipped, .cancelled:
      guard let encounter = delivery.encounter else { throw AntreanObstacle.nothingToSend }
      let (visit, names) = try await store.read { tx in
        (
          try AntreanVisit.load(encounter, of: facility, in: tx),
          try DeliveryDesk.remoteIDs(of: encounter, at: AntreanItem.destination, in: tx)
        )
      }
      if case .add = item { return try await number(of: visit, client) }
      let isThere = visit.booking != nil || names[AntreanItem.add(encounter).key] != nil
      guard isThere, let card = visit.card, let poli = visit.poli else { throw AntreanObstacle.neverThere }
      return visit.message(of: item, card: card, poli: poli)
    }
  }

  /// The number with the doctor's session exactly as HFIS has it.
  private func number(of visit: AntreanVisit, _ client: AntreanClient) async throws -> AntreanMessage {
    guard visit.encounter.status != .cancelled else { throw AntreanObstacle.nothingToSend }
    guard let poli = visit.poli, let doctor = visit.doctor, let ticket = visit.ticket else {
      throw AntreanObstacle.nothingToSend
    }
    let sessions = try await schedules.sessions(
      of: poli, on: visit.encounter.day, at: visit.encounter.facility, client)
    guard !sessions.isEmpty else { throw AntreanObstacle.noSchedule }
    guard let session = sessions.first(where: { $0.kodedokter == doctor }) else {
      throw visit.isOnSchedule
        ? AntreanObstacle.doctorNotScheduled(visit.practitioner.name, visit.encounter.id) : .noSchedule
    }
    return .add(visit.number(ticket, in: session, poli: poli))
  }
}
