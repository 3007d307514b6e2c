import Clinic
import Journal
import Vocabulary

extension PCareVisitSending {
  func sendTindakan(_ id: ProcedureID, lookFirst: Bool) async throws(PCareObstacle) -> DeliveryOutcome {
    guard let noKunjungan else { throw .missing(.kunjungan(encounter)) }
    guard let procedure = record.procedures.first(where: { $0.id == id }),
      let message = mapper.tindakan(procedure, noKunjungan: noKunjungan)
    else { return try await settleDropped(.tindakan(id), lookFirst: lookFirst, noKunjungan) }
    if lookFirst { try awaitTwin(PCareTwins.tindakan(of: record, mapper)[id].map(PCareItem.tindakan)) }
    let alike = mapper.tindakan(of: record)
      .filter { mapper.tindakan($0, noKunjungan: noKunjungan)?.kdTindakan == message.kdTindakan }
      .map { PCareItem.tindakan($0.id) }
    return try await add(
      lookFirst: lookFirst,
      find: { () async throws(BPJSError) in
        let there = try await client.tindakan(noKunjungan: noKunjungan)
          .filter { $0.kdTindakan == message.kdTindakan }
        return unclaimed(there.map(\.kdTindakanSK), by: .tindakan(id), among: alike)
      },
      send: { () async throws(BPJSError) in try await client.add(message) })
  }
}
