public import JKN
import Store
public import Vocabulary

/// The pact on the number of medical staff in a month, as it stands (FAC-07; CAP-14).
public struct StaffPact: Sendable {
  /// The month whose staff it states; the capitation of the month after it is paid on it.
  public let month: ParticipantMonth
  /// A day of the month after it: that of the deadline calendar.
  public let dueOn: CalendarDate
  public let state: StaffPactState
  /// Everything that was said, by day.
  public let decisions: [Decided]

  public struct Decided: Sendable, Hashable {
    public let day: CalendarDate
    public let isApproval: Bool
    public let reason: String
    public let by: String

    var decision: StaffPactState.Decision {
      isApproval ? .approved(on: day) : .objected(on: day, reason)
    }
  }

  static func find(
    of month: ParticipantMonth, at facility: FacilityID, asOf today: CalendarDate, in tx: ReadTransaction
  ) throws -> StaffPact {
    let decisions = try tx.all(
      """
      SELECT * FROM staff_pact WHERE facility = \(facility) AND month = \(month) ORDER BY decided_on, recorded_at, id
      """
    ) { row in
      Decided(
        day: try row["decided_on"], isApproval: try row["approved"], reason: try row["reason"],
        by: try row["recorded_by"])
    }
    let dueOn = try dueDay(of: month)
    return StaffPact(
      month: month, dueOn: dueOn,
      state: StaffPactState(dueOn: dueOn, decisions: decisions.map(\.decision), asOf: today),
      decisions: decisions)
  }

  /// The pact on which a month's capitation is paid: that of the month before.
  static func paying(
    _ month: ParticipantMonth, at facility: FacilityID, asOf today: CalendarDate, in tx: ReadTransaction
  ) throws -> StaffPact {
    try find(of: month.adding(months: -1), at: facility, asOf: today, in: tx)
  }

  /// What the reader of a month's figure should know of the pact; nil once it is settled.
  var warning: String? {
    switch state {
    case .approved, .approvedByItself: nil
    case .waiting(let until):
      "Pakta integritas tenaga medis \(month.text) belum diputuskan; dokter dihitung sebagai disetujui, karena tanpa keputusan disetujui otomatis sesudah \(until.iso)."
    case .objected(let day, _):
      "Keberatan \(day.iso) atas pakta integritas tenaga medis \(month.text) belum selesai: tidak ada dokter yang dihitung sampai disetujui."
    }
  }

  /// The deadline after which a pact is approved by itself.
  static let rule = "staff-pact"

  /// The day of the month after it on which that deadline falls.
  static func dueDay(of month: ParticipantMonth) throws -> CalendarDate {
    let calendar = try DeadlineCalendar.shipped()
    guard let due = calendar.monthlyDay(of: rule, inMonthOf: month.next.firstDay) else {
      throw Refusal.notFound("Tenggat pakta integritas")
    }
    return due
  }
}
