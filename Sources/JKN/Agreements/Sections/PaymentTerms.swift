import Vocabulary

/// When BPJS pays and what lateness costs (PKS Bontang 2024 Ps.4(2)c–e; Lampiran II III.3, III.18).
public struct PaymentTerms: Sendable {
  /// Day of the month on which capitation is due.
  public let capitationDay: Int
  /// Working days after "berkas lengkap".
  public let claimWorkingDays: Int
  /// Working days in which the Puskesmas answers feedback; it is deemed agreed afterwards (II.2.f–g).
  public let feedbackWorkingDays: Int
  public let penaltyPercentPerMonth: Int
  /// The year of the penalty's formula, in leap years too.
  public let daysInYear: Int
  public let collectiveLeave: CollectiveLeave

  /// Whether cuti bersama is a working day; the text says only "hari libur".
  public enum CollectiveLeave: String, Sendable, CaseIterable { case dayOff, workingDay }

  init(_ section: JSONFields) throws(Problem) {
    capitationDay = try section["capitationDay"].count(in: 1...28)
    claimWorkingDays = try section["claimWorkingDays"].count(in: 1...250)
    // A file written before this was a term of its own means the day that was the rule then.
    feedbackWorkingDays = try section["feedbackWorkingDays"].present?.count(in: 1...250) ?? 1
    penaltyPercentPerMonth = try section["penaltyPercentPerMonth"].count(in: Limit.percent)
    daysInYear = try section["daysInYear"].count(in: 360...366)
    collectiveLeave = try section["collectiveLeave"].choice()
  }
}

/// Months after which a claim can no longer be made (PKS Bontang 2024 Ps.7).
public struct ExpiryTerms: Sendable {
  public let nonCapitationMonths: Int
  public let clubMonths: Int

  init(_ section: JSONFields) throws(Problem) {
    nonCapitationMonths = try section["nonCapitationMonths"].count(in: 1...120)
    clubMonths = try section["clubMonths"].count(in: 1...120)
  }
}
