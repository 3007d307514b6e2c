import Clinic
import Journal
import Store
import Vocabulary

/// The activities of clubs on one day against what P-Care holds of them. Pure.
struct PCareClubComparison {
  /// An activity of ours with where its deliveries stand.
  struct Here: Sendable {
    let meeting: ClubMeeting
    let standing: [String: Delivery]
    /// Who attended, with the version that put each on the list.
    let attendance: [ClubAttendance]

    var item: PCareClubItem { .kegiatan(meeting.id) }
    var eduId: String? { name(of: item) }

    func name(of item: PCareClubItem) -> String? {
      standing[item.key].flatMap { $0.state == .delivered ? $0.remoteID : nil }
    }
  }

  /// P-Care's activities of the day, and the cards of those who attended by its number.
  let activities: [KegiatanEntry]
  let cards: [String: [String]]
  var findings = PCareFindings()

  mutating func run(_ meetings: [Here]) {
    var claimed: Set<String> = []
    for here in meetings {
      let entry = activities.first { $0.eduId == here.eduId || $0.isMarked(for: here.meeting.id) }
      if let entry { claimed.insert(entry.eduId) }
      match(here.item, here, isThere: entry != nil, entry?.eduId)
      guard let entry, here.eduId != nil else { continue }
      let present = cards[entry.eduId] ?? []
      for line in here.attendance {
        let item = PCareClubItem.peserta(here.meeting.id, line.patient, version: line.since)
        let card = here.meeting.attendees.first { $0.patient == line.patient }?.card?.text
        match(item, here, isThere: card.map(present.contains) ?? false, entry.eduId)
      }
    }
    for entry in activities where !claimed.contains(entry.eduId) { addTypedThere(entry) }
  }

  /// What is on its way, or need not go, says nothing.
  private mutating func match(_ item: PCareClubItem, _ here: Here, isThere: Bool, _ remoteID: String?) {
    guard let delivery = here.standing[item.key], delivery.state == .delivered || delivery.state == .attention
    else { return }
    findings.count(ours: delivery.state == .delivered, theirs: isThere)
    guard isThere != (delivery.state == .delivered) else { return }
    findings.add(
      Difference(
        isThere ? .missingHere : .missingThere, what: item.kind, key: item.key,
        remoteID: remoteID ?? delivery.remoteID, encounter: nil))
  }

  private mutating func addTypedThere(_ entry: KegiatanEntry) {
    findings.count(ours: false, theirs: true)
    let fields = [
      Difference.Field("klub", nil, entry.club?.nama), .init("kegiatan", nil, entry.nmKegiatan),
      .init("materi", nil, entry.materi),
    ]
    findings.add(
      Difference(
        .missingHere, what: PCareClubItem.activity, key: nil,
        remoteID: entry.eduId, encounter: nil, fields: fields.filter { !$0.theirs.isEmpty }))
  }
}

extension PCareClubComparison.Here {
  init(_ meeting: ClubMeeting, in tx: ReadTransaction) throws {
    self.meeting = meeting
    attendance = try ClubAttendance.present(at: meeting.id, of: meeting.facility, in: tx)
    let items = attendance.map { PCareClubItem.peserta(meeting.id, $0.patient, version: $0.since) }
    standing = try DeliveryDesk.deliveries(
      under: ([.kegiatan(meeting.id)] + items).map(\.key), at: PCareItem.destination, of: meeting.facility,
      in: tx)
  }
}
