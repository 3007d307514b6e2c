public import JKN
public import Vocabulary

/// A month of a Puskesmas: the three indicators, what they pay, and what would pay more (KBK-01, KBK-11, KBK-12).
public struct CapitationMonth: Sendable {
  public let month: ParticipantMonth
  /// The day the figures were read.
  public let asOf: CalendarDate
  public let terms: AgreementTerms
  /// Nil while no list of participants was taken in.
  public let heads: RegisteredHeads?
  public let doctors: [CapitationDoctor]
  public let counts: KBKCounts
  /// The same by the contacts, referrals and measurements BPJS took over; who is diagnosed, by our own records.
  public let accepted: KBKCounts
  public let held: Int
  /// Participants who agreed to be contacted and have not come.
  public let invitable: Int64
  /// Peserta Rujuk Balik Aktif: today, or on the month's last day (MON-07).
  public let referBack: Int
  public let kbk: KBK
  public let acceptedKBK: KBK
  /// At the month's end, if it goes on as it went.
  public let projected: KBK
  public let projectedContacts: Int64
  public let outlook: KBKOutlook
  /// Whether payment follows performance here (KBK-02).
  public let kbkApplies: Bool
  /// What BPJS wrote of the month's performance, the newest last.
  public let assessments: [KBKAssessment]
  /// What is expected: by BPJS's assessment once it is there, by our own counts until then. The same figure as in the
  /// ledger: the doctors are those of the month's first day.
  public let capitation: Capitation
  /// By our own counts, whatever BPJS says.
  public let byOwnCounts: Capitation
  /// What is left of it where the agreement has ended; nil while it goes on.
  public let ended: EndedCapitation?
  /// The month's total for each percentage KBK can give, from the highest down.
  public let bands: [Band]
  /// What the reader has to know before trusting a figure.
  public let warnings: [String]

  public struct Band: Sendable, Hashable {
    public let percent: Int
    public let total: Rupiah
  }

  /// The one that holds.
  public var assessment: KBKAssessment? { assessments.last }

  /// What BPJS still has to pay for the month.
  public var expected: Rupiah { ended?.due ?? capitation.total }

  /// Percent of the tariff by which the month is counted.
  public var percent: Int { assessment?.assessed.percent ?? kbk.percent }

  /// Doctors who were decided not to count for it (CAP-23).
  public var decisions: [PracticeDecision] { doctors.compactMap(\.decision) }

  public var daysLeft: Int { max(0, month.lastDay.days(since: asOf)) }
}
