import JKN
import Store
import Vocabulary

extension OutOfAreaVisits {
  /// What our records say of this month. Emergencies are not counted (REG-03, REG-04).
  ///
  /// Nil when the participant's FKTP lies in the facility's own kabupaten or kota: the first four digits of a provider's
  /// code are BPJS's code of it.
  ///
  /// By the patient's own visits in the order of arrival: a range of days would lead SQLite to everybody's of the month.
  static func find(
    _ patient: PatientID, registeredAt provider: String?, facility: Facility, today: CalendarDate,
    in tx: ReadTransaction
  ) throws -> OutOfAreaVisits? {
    guard let provider, let own = facility.bpjsProvider, !provider.isEmpty,
      provider.prefix(4) != own.prefix(4)
    else { return nil }
    let days: [CalendarDate] = try tx.all(
      """
      SELECT e.day FROM encounter e JOIN room r ON r.id = e.room
      WHERE e.patient = \(patient) AND e.facility = \(facility.id) AND e.arrived_at >= \(facility.zone.instant(on: today.adding(days: -31)))
        AND e.payer = \(Payer.jknElsewhere) AND e.status <> 'cancelled' AND e.emergency = 0
        AND r.kind <> 'emergency'
      """
    ) { try $0["day"] }
    return try AgreementOfDay.terms(today, at: facility.id, in: tx)?
      .outOfAreaVisits(served: days, today: today)
  }
}
