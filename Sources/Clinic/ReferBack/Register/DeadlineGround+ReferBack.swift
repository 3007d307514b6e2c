import JKN
import Store
import Vocabulary

extension DeadlineGround {
  /// The last days of refer-back letters, one deadline a day with how many: names stand in the register only. A letter that
  /// another one of the same patient and disease outlasts reminds of nothing.
  func referBack(
    of facility: FacilityID, from first: CalendarDate, to last: CalendarDate, in tx: ReadTransaction
  ) throws -> [Deadline] {
    guard let rule = calendar.rules.first(where: { $0.isStarted(by: .referBackEnd) }) else { return [] }
    let days = try tx.all(
      """
      SELECT v.valid_until AS day, COUNT(*) AS letters FROM \(sql: ReferBackLetter.table)
      WHERE l.facility = \(facility) AND l.ended_on IS NULL
        AND v.valid_until >= \(first) AND v.valid_until <= \(last)
        AND NOT EXISTS (
          SELECT 1 FROM refer_back_letter o
          JOIN refer_back_version w ON w.facility = o.facility AND w.letter = o.id AND w.version = o.version
          WHERE o.facility = l.facility AND o.patient = l.patient AND o.ended_on IS NULL
            AND w.disease = v.disease AND w.valid_until > v.valid_until)
      GROUP BY v.valid_until ORDER BY v.valid_until
      """
    ) { (day: try $0["day"] as CalendarDate, letters: try $0["letters"] as Int) }
    return days.compactMap { found in
      calendar.day(of: rule, startedOn: found.day, working).map {
        deadline(rule, $0, about: "\(found.letters) surat")
      }
    }
  }
}
