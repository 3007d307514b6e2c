import Clinic
import Journal
import Vocabulary

extension PCareClubSending {
  /// P-Care refuses no activity that is there already, so it is looked for each time: by our mark, or as one that
  /// somebody typed there by hand, which then becomes ours.
  func sendKegiatan() async throws(Obstacle) -> DeliveryOutcome {
    guard meeting.withdrawnBecause == nil else { return .superseded("Kegiatan ini sudah ditarik.") }
    let message = try await message(eduId: nil)
    let there = try await ofMonth()
    let known =
      there.first { $0.isMarked(for: meeting.id) } ?? there.first { $0.isUnmarked && $0.resembles(message) }
    guard let known else {
      return .delivered(
        remoteID: try await call(.add) { () async throws(BPJSError) in
          try await client.save(message)
        })
    }
    return try await put(message, over: known)
  }

  /// Doing so twice does no harm.
  func sendChange() async throws(Obstacle) -> DeliveryOutcome {
    guard meeting.withdrawnBecause == nil else { return .superseded("Kegiatan ini sudah ditarik.") }
    guard let eduId else { throw .outcome(missing) }
    guard let known = try await ofMonth().first(where: { $0.eduId == eduId }) else { throw .outcome(missing) }
    let message = try await message(eduId: eduId)
    guard !known.says(message) else { return .superseded("Kegiatan di P-Care sudah sesuai.") }
    return try await put(message, over: known)
  }

  func sendWithdrawal() async throws(Obstacle) -> DeliveryOutcome {
    let there = try await ofMonth()
    guard let known = there.first(where: { $0.eduId == eduId || $0.isMarked(for: meeting.id) }) else {
      guard let eduId else { return .superseded("Kegiatan ini tidak ada di P-Care.") }
      return .delivered(remoteID: eduId)
    }
    try await call(.remove) { () async throws(BPJSError) in try await client.deleteKegiatan(known.eduId) }
    return .delivered(remoteID: known.eduId)
  }

  private func put(_ message: Kegiatan, over known: KegiatanEntry) async throws(Obstacle) -> DeliveryOutcome {
    guard !known.says(message) else { return .delivered(remoteID: known.eduId) }
    var message = message
    message.eduId = known.eduId
    let changed = message
    _ = try await call(.change) { () async throws(BPJSError) in try await client.save(changed) }
    return .delivered(remoteID: known.eduId)
  }

  private func ofMonth() async throws(Obstacle) -> [KegiatanEntry] {
    try await call(.read) { () async throws(BPJSError) in try await client.kegiatan(inMonthOf: meeting.day) }
  }

  private func message(eduId: String?) async throws(Obstacle) -> Kegiatan {
    guard let message = PCareClubMessage.kegiatan(meeting, at: try await target(), eduId: eduId) else {
      throw .outcome(unlinked)
    }
    return message
  }

  /// The club that a person named, or the only one of that name there.
  private func target() async throws(Obstacle) -> InsurerClub {
    if let link { return link.target }
    var alike: [InsurerClub] = []
    for programme in ProlanisProgramme.allCases {
      alike += try await call(.read) { () async throws(BPJSError) in
        try await client.clubs(kdProgram: programme.pcareCode)
      }.compactMap { club in
        ClubLink.key(of: club.nama ?? "") == ClubLink.key(of: meeting.club)
          ? InsurerClub(id: String(club.clubId), programme: programme, name: club.nama ?? "") : nil
      }
    }
    guard alike.count == 1 else { throw .outcome(unlinked) }
    return alike[0]
  }

  private var unlinked: DeliveryOutcome {
    .held(
      "Klub \(meeting.club) belum dipasangkan dengan klub di P-Care. Pilih pasangannya di halaman Klub Prolanis.",
      remedy: Remedy.clubs.text)
  }
}
