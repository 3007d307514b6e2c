public import JKN
import Store
public import Vocabulary

/// A doctor who does not count for a month's tariff because he or she did not practise by the schedule: decided by a person, with
/// what the records showed on that day (CAP-23; PKS 004 Ps.12(1)b.3; Lampiran II I.A.1.f; Lampiran VIII). Never made by itself.
public struct PracticeDecision: Sendable, Hashable, Identifiable {
  public let id: PracticeDecisionID
  public let practitioner: PractitionerID
  public let name: String
  public let month: ParticipantMonth
  public let reason: String
  /// Days of the month with a session, until the day of the decision.
  public let scheduledDays: Int
  /// Days on which at least one visit was signed.
  public let practisedDays: Int
  /// Announced, over, and neither a signature nor a substitute.
  public let missed: [CalendarDate]
  public let decidedOn: CalendarDate
  public let decidedBy: String

  public static let source = "PKS 004 Ps.12(1)b.3; Lampiran II I.A.1.f"

  /// `2 dari 3 hari terjadwal tidak melayani (03-11-2026, 17-11-2026)`
  public var evidence: String {
    let days = missed.map(TypedDate.write).joined(separator: ", ")
    return "\(missed.count) dari \(scheduledDays) hari terjadwal tidak melayani (\(days))"
  }

  /// For the reader of a figure: who, why, by whom and when.
  public var sentence: String {
    "Tidak dihitung bulan ini: \(name), \(reason) (diputuskan \(TypedDate.write(decidedOn)) oleh \(decidedBy))"
  }

  /// The same as a line of the month's explanation.
  public var step: Step { Step(sentence, .text(evidence), source: Self.source) }

  /// As the rule on who counts asks for it.
  var setAside: DoctorRecord.SetAside { DoctorRecord.SetAside(on: decidedOn, by: decidedBy, reason: reason) }

  private init(_ row: Row) throws {
    id = try row["id"]
    practitioner = try row["practitioner"]
    name = try row["name"]
    month = try row["month"]
    reason = try row["reason"]
    scheduledDays = try row["scheduled_days"]
    practisedDays = try row["practised_days"]
    let days: String = try row["missed_days"]
    missed = days.split(separator: ",").compactMap { CalendarDate(iso: String($0)) }
    decidedOn = try row["decided_on"]
    decidedBy = try row["recorded_by"]
  }

  /// Those of a month that stand, by name.
  static func all(
    of facility: FacilityID, in month: ParticipantMonth, _ tx: ReadTransaction
  ) throws -> [PracticeDecision] {
    try tx.all(
      """
      SELECT t.*, (SELECT p.name FROM practitioner p
        WHERE p.facility = t.facility AND p.id = t.practitioner) AS name
      FROM \(sql: LedgerEntry.practice.standing(at: facility)) AND t.month = \(month) ORDER BY t.recorded_at, t.id
      """, PracticeDecision.init
    ).sorted { ($0.name, $0.id.text) < ($1.name, $1.id.text) }
  }
}

public typealias PracticeDecisionID = ID<PracticeDecision>
