import Store
import Vocabulary

/// Since when HFIS knows each doctor and dentist: by the first licence or duty as a substitute that was entered there.
enum ReportedDoctors {
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [PractitionerID: CalendarDate?] {
    let rows = try tx.all(
      """
      SELECT p.id, (SELECT MIN(l.entered_on) FROM practice_licence l
          WHERE l.practitioner = p.id AND l.facility = p.facility) AS licence,
        (SELECT MIN(d.entered_on) FROM substitute_duty d
          WHERE d.substitute = p.id AND d.facility = p.facility AND d.cancelled_at IS NULL) AS duty
      FROM practitioner p WHERE p.facility = \(facility) AND p.profession IN ('doctor', 'dentist')
      """
    ) { row in
      let (licence, duty): (CalendarDate?, CalendarDate?) = (try row["licence"], try row["duty"])
      return (try row["id"] as PractitionerID, [licence, duty].compactMap { $0 }.min())
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}
