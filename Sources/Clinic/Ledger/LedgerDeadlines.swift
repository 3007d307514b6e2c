import JKN
import Store
import Vocabulary

/// What the ledger knows to be done of the deadline calendar: the month's pact decided, the month's capitation received.
enum LedgerDeadlines {
  struct Fulfilled {
    let rule: String
    let dueOn: CalendarDate
    let done: Deadline.Done
  }

  /// - Parameter capitationDay: the day on which a month's capitation is due.
  static func all(
    of facility: FacilityID, capitationDay: (ParticipantMonth) -> CalendarDate, in tx: ReadTransaction
  ) throws -> [Fulfilled] {
    let pacts = try tx.all(
      "SELECT month, recorded_at, recorded_by FROM staff_pact WHERE facility = \(facility) AND approved = 1"
    ) { row in
      Fulfilled(
        rule: StaffPact.rule, dueOn: try StaffPact.dueDay(of: try row["month"]),
        done: Deadline.Done(
          at: try row["recorded_at"], by: try row["recorded_by"], note: "Dari buku kapitasi"))
    }
    let payments = try tx.all(
      """
      SELECT t.month, MIN(t.recorded_at) AS at, MIN(t.recorded_by) AS author
      FROM \(sql: LedgerEntry.receipt.standing(at: facility)) AND t.purpose = 'kapitasi' GROUP BY t.month
      """
    ) { row in
      Fulfilled(
        rule: "capitation", dueOn: capitationDay(try row["month"]),
        done: Deadline.Done(at: try row["at"], by: try row["author"], note: "Dari buku kapitasi"))
    }
    return pacts + payments
  }
}
