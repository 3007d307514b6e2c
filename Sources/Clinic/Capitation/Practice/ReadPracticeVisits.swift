public import Store
public import Vocabulary

/// The visits a doctor signed on a day, one by one.
public struct ReadPracticeVisits: Query {
  public static let action = Action.readCapitation
  public let practitioner: PractitionerID
  public let day: CalendarDate

  public init(of practitioner: PractitionerID, on day: CalendarDate) {
    self.practitioner = practitioner
    self.day = day
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [CapitationLine] {
    try tx.all(
      """
      SELECT e.id, e.patient, e.jkn_number AS card, p.name, r.name AS room, f.at FROM encounter e
      JOIN signature f ON f.encounter = e.id AND f.facility = e.facility AND f.version = 1
      JOIN patient p ON p.id = e.patient
      JOIN room r ON r.id = e.room
      WHERE e.facility = \(context.facility) AND e.day = \(day) AND e.status = 'finished'
        AND f.author = \(practitioner)
      ORDER BY f.at, e.id
      """
    ) { row in
      let (card, room): (String?, String) = (try row["card"], try row["room"])
      let signed: Instant = try row["at"]
      return CapitationLine(
        patient: try row["patient"], encounter: try row["id"], name: try row["name"], card: card ?? "",
        day: day,
        detail: "\(room), ditandatangani \(context.zone.clock(at: signed))")
    }
  }
}
