import Clinic
import Journal
import Vocabulary

extension PCareClubSending {
  /// A card is there once; what P-Care calls a duplicate is found on its list.
  func sendPeserta(_ patient: PatientID, lookFirst: Bool) async throws(Obstacle) -> DeliveryOutcome {
    guard let eduId else { throw .outcome(missing) }
    guard let attendee = meeting.attendees.first(where: { $0.patient == patient }) else {
      return .superseded("Orang ini tidak ada lagi pada daftar hadir.")
    }
    guard let card = attendee.card?.text else {
      return .needsAttention(
        "\(attendee.name) belum mempunyai nomor JKN.", remedy: Remedy.patient(patient).text)
    }
    if lookFirst, try await isThere(card, eduId) { return .delivered(remoteID: eduId) }
    do throws(Obstacle) {
      try await call(.add) { () async throws(BPJSError) in
        try await client.add(PesertaKegiatan(eduId: eduId, noKartu: card))
      }
    } catch {
      guard case .failed(let refusal, .add) = error, refusal.disposition(of: .add) == .duplicate else {
        throw error
      }
      guard try await isThere(card, eduId) else { throw error }
    }
    return .delivered(remoteID: eduId)
  }

  func sendDeparture(_ patient: PatientID) async throws(Obstacle) -> DeliveryOutcome {
    guard let eduId else { return .superseded("Kegiatan ini tidak ada di P-Care.") }
    guard !meeting.attendees.contains(where: { $0.patient == patient }) else {
      return .superseded("Orang ini ada lagi pada daftar hadir.")
    }
    guard let card = card?.text else { return .superseded("Orang ini tidak mempunyai nomor JKN.") }
    guard try await isThere(card, eduId) else { return .superseded("Orang ini tidak ada di P-Care.") }
    try await call(.remove) { () async throws(BPJSError) in
      try await client.deletePeserta(card, ofKegiatan: eduId)
    }
    return .delivered(remoteID: eduId)
  }

  private func isThere(_ card: String, _ eduId: String) async throws(Obstacle) -> Bool {
    try await call(.read) { () async throws(BPJSError) in
      try await client.peserta(ofKegiatan: eduId).contains { $0.peserta.noKartu == card }
    }
  }
}
