import JKN
import Journal
import Store
import Vocabulary

extension AuditCase {
  init(_ row: Row, _ events: [Event]) throws {
    let (from, to) = (try row["period_from"] as CalendarDate, try row["period_to"] as CalendarDate)
    self.init(
      id: try row["id"], number: try row["number"], kind: try row["kind"], trigger: try row["cause"],
      about: try row["about"], auditor: try row["auditor"], period: from...max(from, to),
      claimMonth: try row["claim_month"], openedOn: try row["opened_on"], openedBy: try row["opened_by"],
      origin: try row["origin"], events: events)
  }

  /// - Throws: `Refusal.notFound` when this facility has no such case.
  static func find(_ id: AuditCaseID, of facility: FacilityID, in tx: ReadTransaction) throws -> AuditCase {
    let events = try events(of: facility, only: id, in: tx)[id] ?? []
    let sql: SQL = "SELECT * FROM audit_case WHERE facility = \(facility) AND id = \(id)"
    guard let found = try tx.first(sql, { try AuditCase($0, events) }) else {
      throw Refusal.notFound("Perkara")
    }
    return found
  }

  /// For whoever works on it.
  /// - Throws: `Refusal.conflict` when it is closed.
  static func findOpen(_ id: AuditCaseID, _ context: Context, in tx: ReadTransaction) throws -> AuditCase {
    let found = try find(id, of: context.facility, in: tx)
    guard found.course.isOpen(asOf: context.today) else {
      throw Refusal.conflict("Perkara ini sudah ditutup.")
    }
    return found
  }

  /// The newest first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [AuditCase] {
    let events = try events(of: facility, in: tx)
    return try tx.all(
      "SELECT * FROM audit_case WHERE facility = \(facility) ORDER BY opened_on DESC, number DESC"
    ) { row in
      try AuditCase(row, events[try row["id"]] ?? [])
    }
  }

  private static func events(
    of facility: FacilityID, only id: AuditCaseID? = nil, in tx: ReadTransaction
  ) throws -> [AuditCaseID: [Event]] {
    var conditions: [SQL] = ["facility = \(facility)"]
    if let id { conditions.append("audit_case = \(id)") }
    let found = try tx.all(
      "SELECT * FROM audit_event WHERE \(sql: .all(conditions)) ORDER BY audit_case, number"
    ) { row in
      (
        try row["audit_case"] as AuditCaseID,
        Event(
          number: try row["number"],
          event: CaseEvent(
            try row["step"], on: try row["happened_on"], dueOn: try row["due_on"], team: try row["team"],
            loss: try row["loss"]),
          note: try row["note"], by: try row["recorded_by"], letter: try row["letter"] ?? "",
          target: try row["target"])
      )
    }
    return Dictionary(grouping: found, by: \.0).mapValues { $0.map(\.1) }
  }

  func insert(at facility: FacilityID, _ now: Instant, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO audit_case (facility, id, number, kind, cause, about, auditor, period_from, period_to, claim_month,
        opened_on, opened_at, opened_by, origin)
      VALUES (\(facility), \(id), \(number), \(kind), \(trigger), \(about), \(auditor), \(period.lowerBound),
        \(period.upperBound), \(claimMonth), \(openedOn), \(now), \(openedBy),
        \(origin))
      """)
  }

  /// Writes the next step.
  /// - Returns: its number.
  @discardableResult
  func take(
    _ event: CaseEvent, note: String = "", letter: String = "", target: String? = nil,
    in tx: WriteTransaction, _ context: Context
  ) throws -> Int {
    let number = events.count + 1
    try tx.execute(
      """
      INSERT INTO audit_event (facility, audit_case, number, step, happened_on, due_on, note, recorded_at, recorded_by,
        letter, team, loss, target)
      VALUES (\(context.facility), \(id), \(number), \(event.step), \(event.on), \(event.dueOn), \(note),
        \(context.now), \(context.actor.name), \(letter.isEmpty ? nil : letter), \(event.team), \(event.loss),
        \(target))
      """)
    return number
  }

  func fact(_ kind: String, step: CaseStep? = nil, detail: String? = nil) throws -> Fact {
    try Fact(
      kind, subject: "Case/\(id)",
      payload: CaseFact(number: number, kind: self.kind.rawValue, step: step?.rawValue, detail: detail))
  }
}
