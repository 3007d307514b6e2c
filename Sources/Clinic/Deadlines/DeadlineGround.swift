import JKN
import Store
import Vocabulary

/// What deadlines are computed from: the calendar, the agreement, working days, what is done and whose it is.
struct DeadlineGround {
  let calendar: DeadlineCalendar
  let working: WorkingDays
  let knownYears: Set<Int>
  private let facility: FacilityID
  private let today: CalendarDate
  private let agreementEnd: CalendarDate?
  /// Whether the agreement has ended early.
  private let course: AgreementCourse
  private let done: [String: Deadline.Done]
  private let people: [String: String]
  /// Changes of the register that HFIS does not have yet, by month.
  private let openChanges: [String: Int]

  init(_ context: Context, in tx: ReadTransaction) throws {
    facility = context.facility
    today = context.today
    calendar = try DeadlineCalendar.shipped()
    let holidays = try KnownHolidays.calendar(in: tx)
    let choice = try AgreementChoice.inForce(on: context.today, at: facility, in: tx)
    let terms = try KnownTerms.named(choice.terms, in: tx)
    working = WorkingDays(holidays, under: terms.payment)
    knownYears = holidays.years
    agreementEnd = terms.until
    course = try AgreementCourse.of(facility, in: tx)
    let byHand = try tx.all("SELECT * FROM deadline_done WHERE facility = \(facility)") { row in
      (
        Self.key(try row["rule"], try row["due_on"], try row["subject"]),
        Deadline.Done(at: try row["done_at"], by: try row["done_by"], note: try row["note"])
      )
    }
    let days = working
    let inLedger = try LedgerDeadlines.all(
      of: facility, capitationDay: { terms.capitationDue(inMonthOf: $0.firstDay, days) }, in: tx)
    let inCases = try AuditCase.fulfilled(of: facility, zone: context.zone, in: tx)
    let known = (inLedger + inCases).map { (Self.key($0.rule, $0.dueOn, ""), $0.done) }
    done = Dictionary(byHand + known, uniquingKeysWith: { first, _ in first })
    people = Dictionary(
      try tx.all(
        """
        SELECT a.rule, c.name FROM deadline_assignment a JOIN account c ON c.id = a.account
        WHERE a.facility = \(facility)
        """
      ) { (try $0["rule"] as String, try $0["name"] as String) }, uniquingKeysWith: { first, _ in first })
    openChanges = Dictionary(
      try tx.all(
        """
        SELECT month, COUNT(*) AS n FROM register_change
        WHERE facility = \(facility) AND entered_on IS NULL GROUP BY month
        """
      ) { (try $0["month"] as String, try $0["n"] as Int) }, uniquingKeysWith: { first, _ in first })
  }

  private static func key(_ rule: String, _ day: CalendarDate, _ subject: String) -> String {
    "\(rule) \(day.iso) \(subject)"
  }

  func deadline(
    _ rule: DeadlineRule, _ day: CalendarDate, subject: String = "", about: String = ""
  ) -> Deadline {
    Deadline(
      rule: rule, dueOn: day, subject: subject, about: about, person: people[rule.code],
      done: done[Self.key(rule.code, day, subject)])
  }

  func recurring(from first: CalendarDate, to last: CalendarDate) -> [Deadline] {
    calendar.rules.flatMap { rule in
      calendar.days(of: rule, from: first, to: last, agreementEnd: agreementEnd, working)
        .filter { !rule.endsWithAgreement || course.holds(on: $0.firstOfMonth) }
        .map { deadline(rule, $0, about: about(rule, $0)) }
    }
  }

  /// How much is still to be done for a recurring rule, where the register knows.
  private func about(_ rule: DeadlineRule, _ day: CalendarDate) -> String {
    guard rule.code == "hfis" else { return "" }
    let open = openChanges[RegisterChange.month(of: day)] ?? 0
    return open == 0 ? "" : "\(open) perubahan belum dicatat masuk HFIS"
  }

  /// Papers of the facility that run out: operating licence, accreditation (FAC-11).
  func facilityPapers(to last: CalendarDate, in tx: ReadTransaction) throws -> [Deadline] {
    let papers = try FacilityDetail.all(of: facility, in: tx).values
    return papers.flatMap { paper in
      calendar.rules.compactMap { rule -> Deadline? in
        guard case .after(.facilityPaperEnd, _) = rule.due, let until = paper.validUntil,
          let day = calendar.day(of: rule, startedOn: until, working), day <= last
        else { return nil }
        return deadline(
          rule, day, subject: paper.field.rawValue, about: "\(paper.field.word) \(paper.value)")
      }
    }
  }

  /// Changes of operator that BPJS was not told of yet (FAC-14).
  func operators(to last: CalendarDate, zone: FacilityZone, in tx: ReadTransaction) throws -> [Deadline] {
    guard let rule = calendar.rules.first(where: { $0.code == "operator-change" }) else { return [] }
    return try LoginPact.all(of: facility, in: tx).compactMap { pact in
      if let reported = pact.reportedAt, reported >= pact.changedAt { return nil }
      let due = zone.date(of: pact.changedAt + LoginPact.reportSpan)
      let what = pact.endedAt == nil ? "pemegang baru" : "berhenti"
      guard due <= last else { return nil }
      return deadline(rule, due, subject: pact.id.text, about: "\(pact.name), \(pact.application), \(what)")
    }
  }

  /// The newest licence of everybody who has not left: its end, and its entry into HFIS while that is open.
  func licences(to last: CalendarDate, in tx: ReadTransaction) throws -> [Deadline] {
    let rows = try tx.rows(
      """
      SELECT l.*, p.name, (SELECT MAX(e.valid_until) FROM practice_licence e
          WHERE e.facility = l.facility AND e.practitioner = l.practitioner AND e.valid_until < l.valid_until
            AND NOT \(sql: PracticeLicence.isReplaced("e")))
          AS former_end
      FROM practice_licence l JOIN practitioner p ON p.id = l.practitioner
      WHERE l.facility = \(facility) AND NOT \(sql: PracticeLicence.isReplaced("l"))
        AND NOT EXISTS (SELECT 1 FROM practitioner_departure d
          WHERE d.facility = l.facility AND d.practitioner = l.practitioner)
        AND NOT EXISTS (SELECT 1 FROM practice_licence n
          WHERE n.practitioner = l.practitioner AND n.valid_until > l.valid_until
            AND NOT \(sql: PracticeLicence.isReplaced("n")))
      """)
    return try rows.flatMap { row in
      let (licence, name) = (try PracticeLicence(row), try row["name"] as String)
      let formerEnd: CalendarDate? = try row["former_end"]
      return calendar.rules.compactMap { rule -> Deadline? in
        guard case .after(let event, _) = rule.due,
          let start = Self.start(event, of: licence, after: formerEnd),
          let day = calendar.day(of: rule, startedOn: start, working), day <= last
        else { return nil }
        return deadline(rule, day, subject: licence.id.text, about: "\(name), SIP \(licence.number)")
      }
    }
  }

  /// A renewed licence is entered in time a day after it was issued or after the one before ended: either will do (C-04-35).
  private static func start(
    _ event: DeadlineRule.Event, of licence: PracticeLicence, after formerEnd: CalendarDate?
  ) -> CalendarDate? {
    switch event {
    case .licenceEnd: licence.validUntil
    case .licenceIssued:
      licence.enteredOn == nil ? max(licence.issuedOn, formerEnd ?? licence.issuedOn) : nil
    case .facilityPaperEnd, .networkPaperEnd, .networkReport, .referBackEnd, .claim, .byHand: nil
    case .evidence, .verification, .recommendation, .recoveryEnd, .instalment, .nextWarning, .setOff: nil
    case .agreementEnd, .participantMoves, .endingMinutes, .recooperation, .dispute, .developerEnd: nil
    }
  }

  /// What is due by a case, a recovery or a warning.
  func oversight(to last: CalendarDate, in tx: ReadTransaction) throws -> [Deadline] {
    try OversightDay.all(of: facility, asOf: today, in: tx).compactMap { found in
      guard let rule = calendar.rules.first(where: { $0.isStarted(by: found.event) }),
        let day = calendar.day(of: rule, startedOn: found.on, working), day <= last
      else { return nil }
      return deadline(rule, day, subject: found.subject, about: found.about)
    }
  }

  /// Clocks somebody started; those that are late and not done, however long ago.
  func clocks(from first: CalendarDate, to last: CalendarDate, in tx: ReadTransaction) throws -> [Deadline] {
    try tx.rows("SELECT * FROM deadline_clock WHERE facility = \(facility) AND due_on <= \(last)").compactMap
    { row in
      let code: String = try row["rule"]
      guard let rule = calendar.rules.first(where: { $0.code == code }) else { return nil }
      let (note, startedOn): (String, CalendarDate) = (try row["note"], try row["started_on"])
      let about = rule.isPlanned ? "\(note), rencananya \(TypedDate.write(startedOn))" : note
      let found = deadline(rule, try row["due_on"], subject: try row["id"], about: about)
      return found.done != nil && found.dueOn < first ? nil : found
    }
  }
}
