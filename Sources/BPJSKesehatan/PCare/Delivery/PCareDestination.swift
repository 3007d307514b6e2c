public import Clinic
public import Journal
public import Store
public import Vocabulary

/// Sends one thing to P-Care. After an unknown outcome it looks there first, and what P-Care calls a duplicate it
/// looks for and adopts: nothing is entered twice (contract 1.8).
public struct PCareDestination: Destination {
  /// The name of its deliveries and its outages.
  public static let line = PCareItem.destination
  public let name = PCareItem.destination

  let client: @Sendable (FacilityID) async throws(CredentialRefusal) -> PCareClient
  let mapper: PCareMapper
  private let records: RecordSource
  private let memory: RecordMemory?
  private let store: Store

  /// - client: the client with the facility's credentials of this moment; throws while they may not be used.
  /// - memory: spares the pieces of one visit from reading its record again; without one each does.
  public init(
    client: @escaping @Sendable (FacilityID) async throws(CredentialRefusal) -> PCareClient,
    mapper: PCareMapper, store: Store,
    records: RecordSource = .clinic, memory: RecordMemory? = nil
  ) {
    self.client = client
    self.mapper = mapper
    self.store = store
    self.records = records
    self.memory = memory
  }

  public func send(_ delivery: Delivery) async -> DeliveryOutcome {
    let client: PCareClient
    do { client = try await self.client(delivery.facility) } catch {
      return .held(error.sentence, remedy: Remedy.credentials.text)
    }
    if let item = PCareClubItem(key: delivery.key) { return await send(item, delivery, client) }
    guard let item = PCareItem(key: delivery.key), let encounter = delivery.encounter else {
      return .superseded("Kiriman ini tidak dikenal oleh penghubung P-Care.")
    }
    do {
      let (record, names) = try await store.read { [records, memory] tx in
        (
          try memory?.record(of: encounter, patient: delivery.patient, records, in: tx)
            ?? records.read(encounter, tx),
          try DeliveryDesk.remoteIDs(of: encounter, at: PCareItem.destination, in: tx)
        )
      }
      let visit = PCareVisitSending(client: client, mapper: mapper, record: record, names: names)
      return await visit.send(item, lookFirst: delivery.outcomeUnknown)
    } catch Refusal.notFound {
      return .superseded("Kunjungan ini tidak ada lagi.")
    } catch {
      return .retry("Rekam medis kunjungan ini belum dapat dibaca. Pengiriman akan dicoba lagi.")
    }
  }

  private func send(
    _ item: PCareClubItem, _ delivery: Delivery, _ client: PCareClient
  ) async -> DeliveryOutcome {
    do {
      let sending = try await store.read { tx in
        let meeting = try ClubMeeting.find(item.meeting, of: delivery.facility, in: tx)
        return PCareClubSending(
          client: client, meeting: meeting,
          link: try ClubLink.find(meeting.club, of: delivery.facility, in: tx),
          eduId: try DeliveryDesk.remoteID(of: meeting.deliveryKey, at: PCareItem.destination, in: tx),
          card: try delivery.patient.flatMap { try Patient.find($0, in: tx)?.jknNumber })
      }
      return await sending.send(item, lookFirst: delivery.outcomeUnknown)
    } catch Refusal.notFound {
      return .superseded("Kegiatan klub ini tidak ada lagi.")
    } catch {
      return .retry("Kegiatan klub ini belum dapat dibaca. Pengiriman akan dicoba lagi.")
    }
  }
}
