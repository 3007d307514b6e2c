import Vocabulary

/// Practice that was announced and not done, or done and not reported (Ps.4(4)h, s; Ps.12(1)b.2–3).
extension FraudRule {
  /// Announced for a day on which the Puskesmas served, and nothing signed by that doctor. A day nobody served at all is none:
  /// it was closed, or is not written down yet.
  func dutyNotDone(_ visits: [FraudVisit], _ duties: [FraudDuty]) -> [FraudHit] {
    let served = Dictionary(grouping: visits, by: \.day).mapValues(\.count)
    let signed = Set(visits.map { "\($0.author.text)/\($0.day.iso)" })
    return duties.compactMap { duty in
      let subject = "\(duty.practitioner.text)/\(duty.day.iso)"
      guard let others = served[duty.day], others >= limit(.visits), !signed.contains(subject) else {
        return nil
      }
      let announced =
        duty.insteadOf.map { "diumumkan menggantikan \($0)" } ?? "dijadwalkan praktik \(duty.hours)"
      return FraudHit(
        code, subject: subject, on: duty.day,
        "\(duty.name) \(announced), tetapi tidak menandatangani satu pun dari \(others) kunjungan pada hari itu.",
        visits: [])
    }
  }

  /// Practised in a month at whose end HFIS did not know of the doctor: changes are entered by the end of their month.
  ///
  /// - Parameter reported: since when HFIS knows each doctor; nil for one it does not know. Who is not in it is not asked for.
  func notReported(
    _ visits: [FraudVisit], _ reported: [PractitionerID: CalendarDate?], asOf today: CalendarDate?
  ) -> [FraudHit] {
    let months = Dictionary(grouping: visits) { "\($0.author.text)/\($0.day.firstOfMonth.iso)" }
    return months.compactMap { subject, month in
      guard let first = month.first, let today, let since = reported[first.author] else { return nil }
      let lastDay = first.day.firstOfMonth.adding(months: 1).adding(days: -1)
      guard lastDay < today, since.map({ $0 > lastDay }) ?? true else { return nil }
      let known = since.map { "baru dilaporkan \($0.iso)" } ?? "belum dilaporkan"
      return FraudHit(
        code, subject: subject, on: first.day,
        "\(first.authorName) menandatangani \(month.count) kunjungan bulan itu; di HFIS \(known), padahal paling lambat "
          + "\(lastDay.iso).", visits: month.map(\.id))
    }
  }
}
