public import Store
public import Vocabulary

/// Who examines in a room on a day: those on the schedule first, in the order in which they open, substitutes in
/// the place of who is away.
public struct DutyRoster: Sendable, Hashable {
  public let onSchedule: [Practitioner]
  /// Others who may examine; offered after those on the schedule.
  public let others: [Practitioner]

  /// The one to take when nobody was chosen.
  public var first: Practitioner? { onSchedule.first ?? others.first }
  public var all: [Practitioner] { onSchedule + others }

  public static func find(room: RoomID, of facility: FacilityID, on day: CalendarDate, in tx: ReadTransaction)
    throws -> DutyRoster
  {
    let scheduled = try tx.all(
      """
      SELECT p.* FROM schedule s JOIN practitioner p ON p.id = s.practitioner
      WHERE s.room = \(room) AND s.weekday = \(day.weekday) AND p.active = 1
        AND \(sql: PracticeSession.holds(on: day))
      ORDER BY s.opens, p.name
      """, Practitioner.init)
    let instead = try SubstituteDuty.substitutes(at: facility, on: day, in: tx)
    var seen: Set<PractitionerID> = []
    let onSchedule = scheduled.map { instead[$0.id] ?? $0 }.filter { seen.insert($0.id).inserted }
    let examining: Set<Practitioner.Profession> = [.doctor, .dentist, .midwife]
    let guests = try GuestPractitioner.all(of: facility, in: tx)
    let gone = try tx.all(
      "SELECT practitioner FROM practitioner_departure WHERE facility = \(facility) AND left_on <= \(day)"
    ) { try $0["practitioner"] as PractitionerID }
    seen.formUnion(guests.union(gone))
    let others = try Practitioner.all(of: facility, in: tx)
      .filter { examining.contains($0.profession) && !seen.contains($0.id) }
    return DutyRoster(onSchedule: onSchedule, others: others)
  }
}
