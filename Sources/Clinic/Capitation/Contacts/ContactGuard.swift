import Vocabulary

/// Which contacts are held back for the fraud team (KBK-13; agreement 004 Ps. 10–11; derived, so the limits are ours).
public struct ContactGuard: Sendable {
  /// This many records signed by one person …
  public let bulkRecords: Int
  /// … within this many minutes were not examinations.
  public let bulkMinutes: Int
  /// Minutes before opening and after closing that are still service.
  public let margin: Int

  /// The limits since the agreement of 2024.
  public static let usual = ContactGuard(bulkRecords: 10, bulkMinutes: 10, margin: 90)

  /// The doubts about each contact; none for most.
  /// - Parameter generated: days whose signatures no person gave.
  func doubts(
    about contacts: [RecordedContact], within hours: ServiceHours, _ generated: GeneratedDays = .none
  ) -> [EncounterID: [ContactDoubt]] {
    var doubts = bulk(contacts)
    for contact in contacts {
      if let why = generated.reason(contact.author, on: contact.day) {
        doubts[contact.id, default: []].append(.generated(why: why))
      }
      if !contact.hasContent { doubts[contact.id, default: []].append(.noContent) }
      if !isServedAnytime(contact), let doubt = hours.doubt(about: contact.arrivedAt, margin: margin) {
        doubts[contact.id, default: []].append(doubt)
      }
    }
    return doubts
  }

  /// Emergencies come when they come; home visits and teleconsultation have no opening hours.
  private func isServedAnytime(_ contact: RecordedContact) -> Bool {
    contact.isEmergency || contact.place == .outside || contact.mode == .indirect
  }

  /// Every run of signatures of one person in which `bulkRecords` lie within `bulkMinutes`.
  private func bulk(_ contacts: [RecordedContact]) -> [EncounterID: [ContactDoubt]] {
    var doubts: [EncounterID: [ContactDoubt]] = [:]
    let span = Int64(bulkMinutes) * 60_000
    for (_, signed) in Dictionary(grouping: contacts, by: \.author) {
      let ordered = signed.sorted { $0.signedAt < $1.signedAt }
      var start = 0
      for end in ordered.indices {
        while ordered[end].signedAt.milliseconds - ordered[start].signedAt.milliseconds > span { start += 1 }
        guard end - start + 1 >= bulkRecords else { continue }
        for contact in ordered[start...end] {
          doubts[contact.id] = [.inBulk(records: end - start + 1, minutes: bulkMinutes)]
        }
      }
    }
    return doubts
  }
}
