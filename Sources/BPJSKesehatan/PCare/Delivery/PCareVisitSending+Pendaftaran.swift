import Clinic
import Journal

extension PCareVisitSending {
  func sendPendaftaran(lookFirst: Bool) async throws(PCareObstacle) -> DeliveryOutcome {
    let message: Pendaftaran
    do {
      message = try mapper.pendaftaran(of: record, provider: try await enrolment())
    } catch let problems as PCareProblems {
      throw .record(problems)
    } catch let error as BPJSError {
      throw .failed(error, .read)
    } catch {
      return .retry("Pendaftaran belum dapat disiapkan.")
    }
    let find = { () async throws(BPJSError) in try await findPendaftaran() }
    if record.encounter.status == .cancelled {
      return try await settleCancelled(lookFirst: lookFirst, find)
    }
    return try await add(lookFirst: lookFirst, find: find) { () async throws(BPJSError) in
      try await client.add(message)
    }
  }

  /// A visit that was cancelled is not registered any more, but what may have arrived is known by its number, so
  /// that it can be taken back.
  private func settleCancelled(
    lookFirst: Bool, _ find: () async throws(BPJSError) -> String?
  ) async throws(PCareObstacle) -> DeliveryOutcome {
    do throws(BPJSError) {
      if lookFirst, let found = try await find() { return .delivered(remoteID: found) }
    } catch {
      throw .failed(error, .read)
    }
    return .superseded("Kunjungan dibatalkan.")
  }

  /// Where the participant is enrolled, asked only when it is not here.
  private func enrolment() async throws(BPJSError) -> String? {
    guard record.encounter.payer == .jknElsewhere,
      let card = record.encounter.jknNumber ?? record.patient.jknNumber
    else { return nil }
    return try await client.peserta(noKartu: card.text)?.kdProvider
  }

  private func findPendaftaran() async throws(BPJSError) -> String? {
    let card = (record.encounter.jknNumber ?? record.patient.jknNumber)?.text
    return try await client.pendaftaran(on: day)
      .first { $0.noKartu == card && $0.kdPoli == record.room.bpjsPoli }?.noUrut
  }

  /// Takes the registration back. One that is not there any more counts as taken back.
  func sendCancellation() async throws(PCareObstacle) -> DeliveryOutcome {
    guard let noUrut = names[PCareItem.pendaftaran(encounter).key],
      let card = (record.encounter.jknNumber ?? record.patient.jknNumber)?.text,
      let poli = record.room.bpjsPoli
    else { return .superseded("Pendaftaran ini tidak pernah sampai ke P-Care.") }
    do throws(BPJSError) {
      guard try await findPendaftaran() == noUrut else { return .delivered(remoteID: noUrut) }
    } catch {
      throw .failed(error, .read)
    }
    do throws(BPJSError) {
      try await client.deletePendaftaran(noKartu: card, on: day, noUrut: noUrut, kdPoli: poli)
      return .delivered(remoteID: noUrut)
    } catch {
      throw .failed(error, .remove)
    }
  }
}
