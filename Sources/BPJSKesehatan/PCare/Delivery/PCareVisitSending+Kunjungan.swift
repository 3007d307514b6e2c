import Clinic
import Journal

extension PCareVisitSending {
  func sendKunjungan(lookFirst: Bool) async throws(PCareObstacle) -> DeliveryOutcome {
    let message = try mapped { () throws(PCareProblems) in try mapper.kunjungan(of: record) }
    return try await add(
      lookFirst: lookFirst,
      find: { () async throws(BPJSError) in try await findKunjungan(noKartu: message.noKartu) },
      send: { () async throws(BPJSError) in try await client.add(message) })
  }

  /// Replaces the visit. Doing so twice does no harm, so nothing is looked for first.
  func sendCorrection() async throws(PCareObstacle) -> DeliveryOutcome {
    guard let noKunjungan else { throw .missing(.kunjungan(encounter)) }
    let message = try mapped { () throws(PCareProblems) in
      try mapper.kunjungan(of: record, noKunjungan: noKunjungan)
    }
    try await call(.change) { () async throws(BPJSError) in try await client.update(message) }
    return .delivered(remoteID: noKunjungan)
  }

  /// The visit of this day, poli and facility in the participant's history.
  private func findKunjungan(noKartu: String) async throws(BPJSError) -> String? {
    try await client.riwayatKunjungan(noKartu: noKartu).first { entry in
      entry.tglKunjungan == day && entry.kdPoli == record.room.bpjsPoli
        && (entry.kdProvider == nil || entry.kdProvider == record.facility.bpjsProvider)
    }?.noKunjungan
  }
}
