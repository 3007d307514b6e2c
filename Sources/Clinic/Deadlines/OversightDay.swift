import JKN
import Store
import Vocabulary

/// A day that follows from a case, a recovery or a warning, while it is still to come about.
struct OversightDay {
  let event: DeadlineRule.Event
  let on: CalendarDate
  let subject: String
  let about: String

  static func all(of facility: FacilityID, asOf today: CalendarDate, in tx: ReadTransaction) throws
    -> [OversightDay]
  {
    try cases(of: facility, today, in: tx) + recommendations(of: facility, in: tx)
      + recoveries(of: facility, today, in: tx) + warnings(of: facility, today, in: tx)
  }

  private static func cases(
    of facility: FacilityID, _ today: CalendarDate, in tx: ReadTransaction
  ) throws -> [OversightDay] {
    try AuditCase.all(of: facility, in: tx).compactMap { found in
      guard let due = found.course.due(asOf: today) else { return nil }
      let isEvidence =
        found.course.step(asOf: today) == .evidenceRequested && due != found.course.verificationDue
      return OversightDay(
        event: isEvidence ? .evidence : .verification, on: due, subject: found.id.text,
        about: "\(found.kind.word) \(found.number)")
    }
  }

  private static func recommendations(of facility: FacilityID, in tx: ReadTransaction) throws
    -> [OversightDay]
  {
    try tx.all(
      """
      SELECT id, body, text, due_on FROM audit_recommendation
      WHERE facility = \(facility) AND done_on IS NULL AND due_on IS NOT NULL
      """
    ) { row in
      let body: Recommendation.Body = try row["body"]
      return OversightDay(
        event: .recommendation, on: try row["due_on"], subject: try row["id"],
        about: "\(body.word): \((try row["text"] as String).prefix(80))")
    }
  }

  /// The next instalment, and the last day of all.
  private static func recoveries(
    of facility: FacilityID, _ today: CalendarDate, in tx: ReadTransaction
  ) throws -> [OversightDay] {
    try Recovery.all(of: facility, in: tx).flatMap { recovery -> [OversightDay] in
      let standing = recovery.standing(asOf: today)
      guard standing.state != .settled else { return [] }
      let next = standing.next.map {
        OversightDay(
          event: .instalment, on: $0.dueOn, subject: "\(recovery.id)/\($0.number)",
          about: "\(recovery.number), cicilan \($0.number): \($0.amount.text)")
      }
      let end = OversightDay(
        event: .recoveryEnd, on: recovery.lastDay, subject: recovery.id.text,
        about: "\(recovery.number), sisa \(standing.balance.text)")
      return [next, end].compactMap { $0 }
    }
  }

  private static func warnings(
    of facility: FacilityID, _ today: CalendarDate, in tx: ReadTransaction
  ) throws -> [OversightDay] {
    let given = try Warning.all(of: facility, in: tx)
    let next = try OversightTerms.shipped().nextWarning(after: given.map(\.given))
    guard let next, next >= today, let last = given.last(where: { $0.given.kind == .written }) else {
      return []
    }
    return [OversightDay(event: .nextWarning, on: next, subject: last.id.text, about: "Surat \(last.number)")]
  }
}
