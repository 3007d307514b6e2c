import Store
import Vocabulary

/// A participant of this Puskesmas and a month: counted once, on the day of the first finished visit (KBK, angka kontak).
struct ParticipantContact: Hashable {
  let patient: PatientID
  /// The first of the month.
  let month: CalendarDate

  init(of visit: CountedVisit) {
    patient = visit.patient
    month = visit.day.firstOfMonth
  }

  var source: String { "Contact/\(patient)/\(month.iso.prefix(7))" }

  /// `nil` while there was none. By the patient's own visits: a range of days would lead SQLite to everybody's of the month.
  func part(at facility: FacilityID, in tx: ReadTransaction) throws -> FigurePart? {
    let first: CalendarDate? = try tx.value(
      """
      SELECT e.day FROM encounter e
      WHERE e.facility = \(facility) AND e.patient = \(patient) AND e.payer = 'jkn-here'
        AND e.status = 'finished' AND SUBSTR(e.day, 1, 7) = \(String(month.iso.prefix(7)))
      ORDER BY e.arrived_at LIMIT 1
      """)
    return first.map { FigurePart(day: $0, cells: [FigureCell(.participant): 1]) }
  }
}
