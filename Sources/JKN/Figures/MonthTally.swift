/// The counters of one month.
struct MonthTally: Sendable {
  /// By age group, male then female.
  var heads: [Int64]
  /// By `FigureMark`.
  var marks = [Int64](repeating: 0, count: FigureMark.allCases.count)
  /// By `CountedReferral`.
  var referrals = [Int64](repeating: 0, count: CountedReferral.allCases.count)

  init(groups: Int) { heads = Array(repeating: 0, count: groups * 2) }

  var counts: KBKCounts {
    let (excused, unexcused) = (
      referrals[CountedReferral.nonSpecialistWithTACC.rawValue],
      referrals[CountedReferral.nonSpecialist.rawValue]
    )
    return KBKCounts(
      registered: heads.reduce(0, +), contacts: marks[FigureMark.contact.rawValue],
      referrals: referrals.reduce(0, +), nonSpecialistReferrals: excused + unexcused, taccReferrals: excused,
      dmDiagnosed: marks[FigureMark.dmDiagnosed.rawValue],
      dmControlled: marks[FigureMark.dmControlled.rawValue],
      htDiagnosed: marks[FigureMark.htDiagnosed.rawValue],
      htControlled: marks[FigureMark.htControlled.rawValue])
  }
}

/// A referral to a hospital as KBK sees it (PKS Bontang 2024 Lampiran II I.A.2.d.3.a(2)).
public enum CountedReferral: Int, Sendable, CaseIterable {
  case specialist
  /// A diagnosis of first-level competence, without and with a TACC reason.
  case nonSpecialist, nonSpecialistWithTACC
}
