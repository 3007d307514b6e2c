import Store
public import Vocabulary

/// Who stands in for whom, from a day until a day (agreement 004 Ps.4(1)e, (4)l; L.II I.A.1.g; FAC-09, CAP-24).
public struct SubstituteDuty: Sendable, Hashable, Identifiable {
  public let id: SubstituteDutyID
  /// Who is away.
  public let practitioner: Practitioner
  public let substitute: Practitioner
  public let from: CalendarDate
  public let until: CalendarDate
  public let reason: String
  /// When HFIS was told; nil while it was not.
  public let enteredOn: CalendarDate?
  public let cancelledAt: Instant?

  public enum State: Sendable, Hashable { case planned, running, over, cancelled }

  /// Follows from the day alone.
  public func state(on day: CalendarDate) -> State {
    if cancelledAt != nil { return .cancelled }
    if day < from { return .planned }
    return day <= until ? .running : .over
  }

  /// Those that end on a day or later, cancelled ones too, the earliest first.
  static func all(
    of facility: FacilityID, since day: CalendarDate, in tx: ReadTransaction
  ) throws -> [SubstituteDuty] {
    let rows = try tx.rows(
      """
      SELECT * FROM substitute_duty WHERE facility = \(facility) AND until_on >= \(day)
      ORDER BY from_on, id
      """)
    // Nobody is away on most days, and the counter asks for every visit.
    guard !rows.isEmpty else { return [] }
    let people = Dictionary(
      try tx.all("SELECT * FROM practitioner WHERE facility = \(facility)", Practitioner.init)
        .map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return try rows.compactMap { row in
      guard let practitioner = people[try row["practitioner"]], let substitute = people[try row["substitute"]]
      else { return nil }
      return SubstituteDuty(
        id: try row["id"], practitioner: practitioner, substitute: substitute, from: try row["from_on"],
        until: try row["until_on"], reason: try row["reason"], enteredOn: try row["entered_on"],
        cancelledAt: try row["cancelled_at"])
    }
  }

  /// Who serves instead of whom on a day.
  static func substitutes(
    at facility: FacilityID, on day: CalendarDate, in tx: ReadTransaction
  ) throws -> [PractitionerID: Practitioner] {
    let running = try all(of: facility, since: day, in: tx).filter { $0.state(on: day) == .running }
    return Dictionary(
      running.map { ($0.practitioner.id, $0.substitute) }, uniquingKeysWith: { first, _ in first })
  }
}

public typealias SubstituteDutyID = ID<SubstituteDuty>
