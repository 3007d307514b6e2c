import Store
public import Vocabulary

/// A licence to practise (SIP) of one health worker here (FAC-08, FAC-17).
public struct PracticeLicence: Sendable, Hashable, Identifiable {
  public let id: PracticeLicenceID
  public let practitioner: PractitionerID
  public let number: String
  public let issuedOn: CalendarDate
  public let validUntil: CalendarDate
  /// A specialist's licence: its holder no longer counts as a general doctor or dentist (Ps. 6(6)).
  public let isSpecialist: Bool
  /// When HFIS was updated with it; nil while it was not.
  public let enteredOn: CalendarDate?

  public init(
    id: PracticeLicenceID, practitioner: PractitionerID, number: String, issuedOn: CalendarDate,
    validUntil: CalendarDate, isSpecialist: Bool = false, enteredOn: CalendarDate?
  ) {
    self.id = id
    self.practitioner = practitioner
    self.number = number
    self.issuedOn = issuedOn
    self.validUntil = validUntil
    self.isSpecialist = isSpecialist
    self.enteredOn = enteredOn
  }

  init(_ row: Row) throws {
    self.init(
      id: try row["id"], practitioner: try row["practitioner"], number: try row["number"],
      issuedOn: try row["issued_on"], validUntil: try row["valid_until"], isSpecialist: try row["specialist"],
      enteredOn: try row["entered_on"])
  }

  /// Every licence of a facility, by its end. One that was written down again is as it was written last, and known to HFIS
  /// since the first of them was.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [PracticeLicence] {
    try tx.all(
      """
      SELECT l.id, l.practitioner, l.number, l.issued_on, l.valid_until, l.specialist,
        (SELECT MIN(o.entered_on) FROM practice_licence o WHERE o.facility = l.facility
          AND o.practitioner = l.practitioner AND o.number = l.number AND o.issued_on = l.issued_on) AS entered_on
      FROM practice_licence l WHERE l.facility = \(facility) AND NOT \(sql: isReplaced("l"))
      ORDER BY l.valid_until, l.id
      """, PracticeLicence.init)
  }

  /// Whether a row was followed by the right one: the same holder, number and day of issue, written down later.
  ///
  /// - Parameter licence: the row's name in the statement.
  static func isReplaced(_ licence: SQL) -> SQL {
    """
    EXISTS (SELECT 1 FROM practice_licence x WHERE x.facility = \(sql: licence).facility
      AND x.practitioner = \(sql: licence).practitioner AND x.number = \(sql: licence).number
      AND x.issued_on = \(sql: licence).issued_on AND (x.recorded_at > \(sql: licence).recorded_at
        OR (x.recorded_at = \(sql: licence).recorded_at AND x.id > \(sql: licence).id)))
    """
  }

  func insert(at facility: FacilityID, by author: String, _ now: Instant, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO practice_licence (id, facility, practitioner, number, issued_on, valid_until, specialist,
        entered_on, recorded_at, recorded_by)
      VALUES (\(id), \(facility), \(practitioner), \(number), \(issuedOn), \(validUntil), \(isSpecialist),
        \(enteredOn), \(now), \(author))
      """)
  }
}

public typealias PracticeLicenceID = ID<PracticeLicence>
