import JKN
import Store
import Vocabulary

/// The register's changes that HFIS had to know by the end of their month, as its checklist keeps them.
enum ReportableChanges {
  static func all(
    of month: ParticipantMonth, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [FraudChange] {
    try tx.all(
      """
      SELECT * FROM register_change WHERE facility = \(facility) AND month = \(month) ORDER BY changed_on, id
      """, RegisterChange.init
    ).map(FraudChange.init)
  }

  /// Months with a change that did not come into HFIS in time and that no hit tells of yet, or that was ticked since the last
  /// look: nobody need sign anything in them for that.
  static func overdueMonths(
    at facility: FacilityID, asOf today: CalendarDate, in tx: ReadTransaction
  ) throws -> [ParticipantMonth] {
    try tx.all(
      """
      SELECT DISTINCT c.month FROM register_change c
      WHERE c.facility = \(facility) AND c.month < \(ParticipantMonth(of: today))
        AND (c.entered_on IS NULL OR SUBSTR(c.entered_on, 1, 7) > c.month)
        AND (NOT EXISTS (SELECT 1 FROM fraud_hit h WHERE h.facility = c.facility
            AND h.rule = \(FraudRule.Code.changeNotReported) AND h.subject = c.id)
          OR EXISTS (SELECT 1 FROM fraud_scan s WHERE s.facility = c.facility AND s.month = c.month
            AND s.scanned_at < c.entered_at))
      """
    ) { try $0["month"] }
  }
}

extension FraudChange {
  fileprivate init(_ change: RegisterChange) {
    self.init(
      id: change.id.text, kind: change.kind.word, words: change.words, changedOn: change.changedOn,
      dueOn: change.dueOn, enteredOn: change.entry?.on)
  }
}
