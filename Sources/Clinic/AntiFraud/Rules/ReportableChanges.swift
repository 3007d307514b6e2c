import JKN
import Store
import Vocabulary

/// The register's changes that HFIS had to know by the end of their month, as its checklist keeps them.
enum ReportableChanges {
  static func all(
    of month: ParticipantMonth, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [FraudChange] {
    try changes("c.month = \(month)", at: facility, in: tx)
  }

  /// Months with a change that did not come into HFIS in time and that no hit tells of yet, or that was ticked since the last
  /// look: nobody need sign anything in them for that. And those in which a hit tells of a change the rule does not ask for.
  static func overdueMonths(
    _ rule: FraudRule, at facility: FacilityID, asOf today: CalendarDate, in tx: ReadTransaction
  ) throws -> [ParticipantMonth] {
    let hit: SQL = """
      SELECT 1 FROM fraud_hit h WHERE h.facility = c.facility AND h.rule = \(rule.code) AND h.subject = c.id
      """
    let overdue = try changes(
      """
      c.month < \(ParticipantMonth(of: today))
        AND (c.entered_on IS NULL OR SUBSTR(c.entered_on, 1, 7) > c.month)
        AND (NOT EXISTS (\(sql: hit))
          OR EXISTS (SELECT 1 FROM fraud_scan s WHERE s.facility = c.facility AND s.month = c.month
            AND s.scanned_at < c.entered_at))
      """, at: facility, in: tx
    ).filter { rule.reports[$0.item] != nil }
    let needless = try changes("EXISTS (\(sql: hit) AND h.disposition = 'open')", at: facility, in: tx)
      .filter { rule.reports[$0.item] == nil }
    return Set((overdue + needless).map { ParticipantMonth(of: $0.changedOn) }).sorted()
  }

  /// A change of the facility's data names its row, in which the field stands; one of an account names the account.
  private static func changes(
    _ condition: SQL, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [FraudChange] {
    try tx.all(
      """
      SELECT c.*, d.field AS detail FROM register_change c
      LEFT JOIN facility_detail d ON d.facility = c.facility AND d.id = c.subject
      WHERE c.facility = \(facility) AND \(sql: condition) ORDER BY c.changed_on, c.id
      """
    ) { FraudChange(try RegisterChange($0), detail: try $0["detail"]) }
  }
}

extension FraudChange {
  fileprivate init(_ change: RegisterChange, detail: String?) {
    let item: Item
    switch change.kind {
    case .staff: item = .staff
    case .licence: item = .licence
    case .substitute: item = .substitute
    case .schedule: item = .schedule
    case .facility: item = detail.flatMap(Item.init) ?? .account
    }
    self.init(
      id: change.id.text, item: item, kind: change.kind.word, words: change.words,
      changedOn: change.changedOn, dueOn: change.dueOn, enteredOn: change.entry?.on)
  }
}
