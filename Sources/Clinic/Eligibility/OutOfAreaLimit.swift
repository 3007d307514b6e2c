import Store
public import Vocabulary

/// A participant of another kabupaten or kota is served at most three times in a month (REG-03; agreement 004
/// Ps. 4(4)f). Emergencies do not count and are never held up (REG-04).
public struct OutOfAreaLimit: Sendable, Hashable {
  public static let most = 3

  /// Visits of this month so far.
  public let visits: Int

  public var isReached: Bool { visits >= Self.most }

  /// Nil when the participant's FKTP lies in the facility's own kabupaten or kota: the first four digits of a provider's
  /// code are BPJS's code of it.
  static func find(
    _ patient: PatientID, registeredAt provider: String?, facility: Facility, today: CalendarDate,
    in tx: ReadTransaction
  ) throws -> OutOfAreaLimit? {
    guard let provider, let own = facility.bpjsProvider, !provider.isEmpty,
      provider.prefix(4) != own.prefix(4),
      let first = CalendarDate(year: today.year, month: today.month, day: 1)
    else { return nil }
    let visits: Int? = try tx.value(
      """
      SELECT COUNT(*) AS number FROM encounter e JOIN room r ON r.id = e.room
      WHERE e.patient = \(patient) AND e.facility = \(facility.id) AND e.day >= \(first)
        AND e.payer = \(Payer.jknElsewhere) AND e.status <> 'cancelled' AND r.kind <> 'emergency'
      """)
    return OutOfAreaLimit(visits: visits ?? 0)
  }
}
