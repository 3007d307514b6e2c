import JKN
import Store
import Vocabulary

/// A day that follows from a case, a recovery, a warning, an ending or a dispute, while it is still to come about.
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
      + endings(of: facility, today, in: tx) + disputes(of: facility, in: tx)
      + setOffs(of: facility, in: tx)
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

  /// What is planned to be kept back and not settled: until the end of the month whose capitation bears it; for a batch of
  /// claims alone, of the month after it was planned.
  private static func setOffs(of facility: FacilityID, in tx: ReadTransaction) throws -> [OversightDay] {
    try RecoverySetOff.all(of: facility, in: tx).filter(\.isPlanned).map { setOff in
      let month = setOff.month ?? ParticipantMonth(of: setOff.plannedOn).next
      let from = [setOff.month.map { "kapitasi \($0.text)" }, setOff.batchNumber.map { "klaim \($0)" }]
        .compactMap { $0 }.joined(separator: " dan ")
      return OversightDay(
        event: .setOff, on: month.lastDay, subject: setOff.id.text,
        about: "\(setOff.number), \(setOff.total.text) dari \(from)")
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

  /// The agreement's last day, and what has to be through by then: the participants' move and the minutes.
  private static func endings(
    of facility: FacilityID, _ today: CalendarDate, in tx: ReadTransaction
  ) throws -> [OversightDay] {
    try AgreementEnding.all(of: facility, in: tx).filter(\.isStanding).flatMap { ending -> [OversightDay] in
      func day(_ event: DeadlineRule.Event, _ on: CalendarDate, _ about: String) -> OversightDay {
        OversightDay(event: event, on: on, subject: ending.id.text, about: about)
      }
      let name = "\(ending.cause.word), surat \(ending.letter)"
      var days: [OversightDay] = []
      if ending.effectiveOn >= today { days.append(day(.agreementEnd, ending.effectiveOn, name)) }
      if let left = ending.left {
        if left > 0 {
          days.append(day(.participantMoves, ending.effectiveOn, "\(left) peserta belum pindah"))
        }
      } else {
        days.append(day(.participantMoves, ending.effectiveOn, "Koordinasi belum dicatat"))
      }
      if ending.minutes == nil { days.append(day(.endingMinutes, ending.effectiveOn, name)) }
      if let again = ending.againFrom, again >= today { days.append(day(.recooperation, again, name)) }
      return days
    }
  }

  private static func disputes(of facility: FacilityID, in tx: ReadTransaction) throws -> [OversightDay] {
    try Dispute.all(of: facility, in: tx).compactMap { dispute in
      guard let due = dispute.course.due else { return nil }
      return OversightDay(
        event: .dispute, on: due, subject: dispute.id.text,
        about: "\(dispute.number), \(dispute.course.rung?.word ?? dispute.matter.word)")
    }
  }
}
