import Clinic
import Journal
import Store
import Vocabulary

/// Turns what happens to a club's activity into what P-Care must hear: the activity, then each who attended.
struct PCareClubPlan {
  static let kinds: Set<String> = [
    FactKind.clubActivityRecorded, FactKind.clubAttendanceChanged, FactKind.clubActivityWithdrawn,
  ]

  let meeting: ClubMeeting

  /// - Returns: nothing for an entry without a payload: it was written before activities were sent.
  static func planned(_ entry: Entry, in tx: ReadTransaction) throws -> [PlannedDelivery] {
    guard let fact = try entry.payload(as: ClubFact.self) else { return [] }
    let plan = PCareClubPlan(meeting: try ClubMeeting.find(fact.meeting, of: entry.facility, in: tx))
    switch entry.kind {
    case FactKind.clubActivityRecorded:
      return try [plan.activity(in: tx)] + plan.attendance(changedBy: fact.version, in: tx)
    case FactKind.clubAttendanceChanged:
      return try [plan.change(to: fact.version)] + plan.attendance(changedBy: fact.version, in: tx)
    default: return [try plan.withdrawal(in: tx)]
    }
  }

  private func planned(
    _ item: PCareClubItem, of patient: PatientID? = nil, needs: [PCareClubItem] = [],
    supersedes: [PCareClubItem] = []
  ) -> PlannedDelivery {
    PlannedDelivery(
      destination: PCareItem.destination, kind: item.kind, key: item.key, facility: meeting.facility,
      patient: patient, encounter: nil, needs: needs.map(\.key), supersedes: supersedes.map(\.key))
  }

  /// What looks the same, because it is of the same club, kind and day, goes out one after the other.
  private func activity(in tx: ReadTransaction) throws -> PlannedDelivery {
    let club = ClubLink.key(of: meeting.club)
    let alike = try ClubMeeting.all(of: meeting.facility, on: meeting.day, in: tx)
      .filter { $0.id < meeting.id && $0.kind == meeting.kind && ClubLink.key(of: $0.club) == club }
    return planned(.kegiatan(meeting.id), needs: try pending(alike.map { .kegiatan($0.id) }, in: tx))
  }

  /// Those that were planned and neither arrived nor became unnecessary: for nothing else can be waited.
  private func pending(_ items: [PCareClubItem], in tx: ReadTransaction) throws -> [PCareClubItem] {
    let known = try DeliveryDesk.deliveries(
      under: items.map(\.key), at: PCareItem.destination, of: meeting.facility, in: tx)
    return items.filter { item in
      known[item.key].map { $0.state != .delivered && $0.state != .superseded } ?? false
    }
  }

  private func change(to version: Int) -> PlannedDelivery {
    planned(
      .change(meeting.id, version: version), needs: [.kegiatan(meeting.id)],
      supersedes: (2..<max(2, version)).map { .change(meeting.id, version: $0) })
  }

  private func attendance(changedBy version: Int, in tx: ReadTransaction) throws -> [PlannedDelivery] {
    try ClubAttendance.changed(by: version, of: meeting.id, at: meeting.facility, in: tx).map { line in
      let added = PCareClubItem.peserta(meeting.id, line.patient, version: line.since)
      if line.since == version { return planned(added, of: line.patient, needs: [.kegiatan(meeting.id)]) }
      return planned(
        .departure(meeting.id, line.patient, version: version), of: line.patient,
        needs: try pending([added], in: tx), supersedes: [added])
    }
  }

  /// Everything of it that was not sent yet need not be.
  private func withdrawal(in tx: ReadTransaction) throws -> PlannedDelivery {
    let kegiatan = PCareClubItem.kegiatan(meeting.id)
    return planned(
      .withdrawal(meeting.id), needs: try pending([kegiatan], in: tx),
      supersedes: [kegiatan] + (try parts(in: tx)))
  }

  /// Everything that was planned of it beside the activity itself.
  private func parts(in tx: ReadTransaction) throws -> [PCareClubItem] {
    var items = (2..<max(2, meeting.version)).map { PCareClubItem.change(meeting.id, version: $0) }
    for version in 1...max(1, meeting.version) {
      for line in try ClubAttendance.changed(by: version, of: meeting.id, at: meeting.facility, in: tx) {
        items.append(
          line.since == version
            ? .peserta(meeting.id, line.patient, version: version)
            : .departure(meeting.id, line.patient, version: version))
      }
    }
    return items
  }
}
