import Vocabulary

/// Services by somebody who may not, or was not there (Ps.6(5), Ps.12(1)b.2–3).
extension FraudRule {
  func withoutLicence(
    _ visits: [FraudVisit], _ licences: [PractitionerID: [ClosedRange<CalendarDate>]]
  ) -> [FraudHit] {
    byDay(visits) { visit in
      guard let spans = licences[visit.author] else { return false }
      return !spans.contains { $0.contains(visit.day) }
    } explain: { name, count in
      "\(name) menandatangani \(count) kunjungan tanpa SIP yang berlaku pada hari itu."
    }
  }

  func offDuty(_ visits: [FraudVisit], _ weekdays: [PractitionerID: Set<Int>]) -> [FraudHit] {
    byDay(visits) { visit in
      guard !visit.isServedAnytime, let days = weekdays[visit.author] else { return false }
      return !days.contains(visit.day.weekday)
    } explain: { name, count in
      "\(name) menandatangani \(count) kunjungan pada hari yang tidak ada di jadwal praktiknya."
    }
  }

  /// One hit for a signer's day.
  private func byDay(
    _ visits: [FraudVisit], where isWrong: (FraudVisit) -> Bool, explain: (String, Int) -> String
  ) -> [FraudHit] {
    Dictionary(grouping: visits.filter(isWrong)) { "\($0.author.text)/\($0.day.iso)" }.compactMap {
      subject, day in
      guard let first = day.first else { return nil }
      return FraudHit(
        code, subject: subject, on: first.day, explain(first.authorName, day.count), visits: day.map(\.id))
    }
  }
}
