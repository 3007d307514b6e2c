import Clinic
import Journal

extension PCareVisitSending {
  func sendPendaftaran(lookFirst: Bool) async throws(PCareObstacle) -> DeliveryOutcome {
    if record.encounter.status == .cancelled { return try await settleCancelled(lookFirst: lookFirst) }
    let provider = try await call(.read) { () async throws(BPJSError) -> String? in try await enrolment() }
    let message = try mapped { () throws(PCareProblems) in
      try mapper.pendaftaran(of: record, provider: provider)
    }
    return try await add(
      lookFirst: lookFirst,
      find: { () async throws(BPJSError) in try await findPendaftaran() },
      send: { () async throws(BPJSError) in try await client.add(message) })
  }

  /// A visit that was cancelled is not registered any more, but what may have arrived is known by its number, so
  /// that it can be taken back.
  private func settleCancelled(lookFirst: Bool) async throws(PCareObstacle) -> DeliveryOutcome {
    if lookFirst {
      let found = try await call(.read) { () async throws(BPJSError) -> String? in try await findPendaftaran() }
      if let found { return .delivered(remoteID: found) }
    }
    return .superseded("Kunjungan dibatalkan.")
  }

  /// Where the participant is enrolled, asked only when it is not here.
  private func enrolment() async throws(BPJSError) -> String? {
    guard record.encounter.payer == .jknElsewhere, let card else { return nil }
    return try await client.peserta(noKartu: card)?.kdProvider
  }

  private var card: String? { (record.encounter.jknNumber ?? record.patient.jknNumber)?.text }

  private func findPendaftaran() async throws(BPJSError) -> String? {
    try await client.pendaftaran(on: day)
      .first { $0.noKartu == card && $0.kdPoli == record.room.bpjsPoli }?.noUrut
  }

  /// Takes the registration back. One that is not there any more counts as taken back.
  func sendCancellation() async throws(PCareObstacle) -> DeliveryOutcome {
    guard let noUrut = names[PCareItem.pendaftaran(encounter).key], let card, let poli = record.room.bpjsPoli
    else { return .superseded("Pendaftaran ini tidak pernah sampai ke P-Care.") }
    let found = try await call(.read) { () async throws(BPJSError) -> String? in try await findPendaftaran() }
    if found == noUrut {
      try await call(.remove) { () async throws(BPJSError) in
        try await client.deletePendaftaran(noKartu: card, on: day, noUrut: noUrut, kdPoli: poli)
      }
    }
    return .delivered(remoteID: noUrut)
  }
}
