import JKN
public import Store
public import Vocabulary

/// Looks for fraud in the months in which something was signed or claimed since the last look, or in one month again.
public struct ScanForFraud: Command {
  public static let action = Action.workFraud
  public let month: ParticipantMonth?

  /// - Parameter month: nil for what is new.
  public init(_ month: ParticipantMonth? = nil) { self.month = month }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<FraudScan.Outcome> {
    let scan = try FraudScan(at: context.facility, zone: context.zone, now: context.now)
    return Performed(try scan.run(month.map { [$0] }, in: tx), nil)
  }
}

/// One look at a facility's months. Running it again finds the same; what the team has decided stays.
public struct FraudScan {
  public struct Outcome: Sendable, Hashable {
    public var months = 0
    public var visits = 0
    public var claims = 0
    public var found = 0
  }

  let facility: FacilityID
  let zone: FacilityZone
  let now: Instant
  let rules: FraudRules

  public init(at facility: FacilityID, zone: FacilityZone, now: Instant) throws {
    self.facility = facility
    self.zone = zone
    self.now = now
    rules = try FraudRules.shipped()
  }

  /// How far signatures and the history of claims have been looked at, in milliseconds.
  private struct Reach {
    var signed: Int64
    var claims: Int64
  }

  /// - Parameter months: nil for those in which something was signed or claimed since they were last looked at, or that are
  ///   over with a change HFIS was not told of.
  @discardableResult
  public func run(_ months: [ParticipantMonth]? = nil, in tx: WriteTransaction) throws -> Outcome {
    let seen = try seen(in: tx)
    // A month that is looked at again says nothing of what happened elsewhere since.
    let until = months == nil ? try newest(after: seen, in: tx) : seen
    var outcome = Outcome()
    for month in try months ?? newMonths(after: seen, in: tx) {
      try scan(month, until: until, &outcome, in: tx)
    }
    return outcome
  }

  /// Months with a signature or a step of a claim that is newer than the last look, found through the indexes on their time;
  /// and those that are over with a change HFIS was not told of.
  private func newMonths(after seen: Reach, in tx: ReadTransaction) throws -> [ParticipantMonth] {
    let signed: [CalendarDate] = try tx.all(
      """
      SELECT DISTINCT e.day FROM signature s JOIN encounter e ON e.id = s.encounter AND e.facility = s.facility
      WHERE s.facility = \(facility) AND s.at > \(seen.signed)
      """
    ) { try $0["day"] }
    let claimed: [CalendarDate] = try tx.all(
      """
      SELECT DISTINCT c.day FROM claim_step s JOIN claim c ON c.facility = s.facility AND c.id = s.subject
      WHERE s.facility = \(facility) AND s.noted_at > \(seen.claims)
      """
    ) { try $0["day"] }
    let again = try monthsOfOtherSigns(in: tx) + monthsNotReported(in: tx)
    return Set((signed + claimed).map(ParticipantMonth.init(of:)) + again).sorted()
  }

  private func monthsNotReported(in tx: ReadTransaction) throws -> [ParticipantMonth] {
    guard let rule = rules[.changeNotReported] else { return [] }
    return try ReportableChanges.overdueMonths(rule, at: facility, asOf: zone.date(of: now), in: tx)
  }

  /// Months that were looked at before a sign of theirs was added or ended.
  private func monthsOfOtherSigns(in tx: ReadTransaction) throws -> [ParticipantMonth] {
    let signs = try RecordedClaimSign.all(in: tx)
    guard !signs.isEmpty else { return [] }
    let looks = try tx.all("SELECT month, scanned_at FROM fraud_scan WHERE facility = \(facility)") {
      (month: try $0["month"] as ParticipantMonth, at: try $0["scanned_at"] as Instant)
    }
    return looks.filter { look in
      signs.contains { $0.changedAt >= look.at && $0.from < look.month.next.firstDay }
    }.map(\.month)
  }

  private func seen(in tx: ReadTransaction) throws -> Reach {
    try tx.first(
      """
      SELECT MAX(signed_until) AS signed, MAX(claims_until) AS claims FROM fraud_scan WHERE facility = \(facility)
      """
    ) { row in
      let (signed, claims): (Int64?, Int64?) = (try row["signed"], try row["claims"])
      return Reach(signed: signed ?? -1, claims: claims ?? -1)
    } ?? Reach(signed: -1, claims: -1)
  }

  private func newest(after seen: Reach, in tx: ReadTransaction) throws -> Reach {
    let signed: Int64? = try tx.value("SELECT MAX(at) AS newest FROM signature WHERE facility = \(facility)")
    let claims: Int64? = try tx.value(
      "SELECT MAX(noted_at) AS newest FROM claim_step WHERE facility = \(facility)")
    return Reach(signed: signed ?? seen.signed, claims: claims ?? seen.claims)
  }

  private func scan(
    _ month: ParticipantMonth, until: Reach, _ outcome: inout Outcome, in tx: WriteTransaction
  ) throws {
    let ground = try FraudMonth(month, at: facility, asOf: zone.date(of: now), in: tx)
    let hits =
      try rules.hits(in: ground.visits, on: ground.ground)
      + rules.hits(inClaims: ground.claims, on: ground.ground) + contactHits(month, in: tx)
      + moves(month, in: tx)
    outcome.found += try FraudHitRow.keep(hits, of: month, at: facility, now, in: tx)
    outcome.months += 1
    outcome.visits += ground.visits.count
    outcome.claims += ground.claims.count
    try tx.execute(
      """
      INSERT INTO fraud_scan (facility, month, signed_until, claims_until, scanned_at, visits)
      VALUES (\(facility), \(month), \(until.signed), \(until.claims), \(now), \(ground.visits.count))
      ON CONFLICT (facility, month) DO UPDATE SET signed_until = excluded.signed_until,
        claims_until = excluded.claims_until, scanned_at = excluded.scanned_at, visits = excluded.visits
      """)
  }

  /// What the contact guard holds back from KBK (KBK-13), in the same words.
  private func contactHits(_ month: ParticipantMonth, in tx: ReadTransaction) throws -> [FraudHit] {
    guard let list = try RegisteredHeads.list(of: month, at: facility, in: tx) else { return [] }
    let choice = try AgreementChoice.inForce(on: month.firstDay, at: facility, in: tx)
    let terms = try KnownTerms.named(choice.terms, in: tx)
    let hours = try ServiceHours.of(facility, zone: zone, under: terms.kbk, in: tx)
    let contacts = try MonthContacts.load(month, list, hours: hours, in: tx)
    return contacts.all.flatMap { contact in
      (contacts.doubts[contact.id] ?? []).compactMap { doubt -> FraudHit? in
        guard let rule = doubt.rule, rules[rule] != nil else { return nil }
        return FraudHit(
          rule, subject: contact.id.text, on: contact.day, doubt.sentence, visits: [contact.id])
      }
    }
  }

  private func moves(_ month: ParticipantMonth, in tx: ReadTransaction) throws -> [FraudHit] {
    guard let rule = rules[.massMove], let list = try RegisteredHeads.list(of: month, at: facility, in: tx),
      list.month == month
    else { return [] }
    let before = list.total - list.added + list.removed
    return [rule.massMove(joined: list.added, left: list.removed, before: before, month: month.firstDay)]
      .compactMap { $0 }
  }
}

extension ContactDoubt {
  /// Nil for what the rules find by themselves, once for all of a signer's day.
  fileprivate var rule: FraudRule.Code? {
    switch self {
    case .noContent: .noContent
    case .inBulk: .bulkEntry
    case .outsideHours, .onHoliday: .outsideHours
    case .generated: nil
    }
  }
}
