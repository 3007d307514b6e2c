public import JKN
import Store
public import Vocabulary

/// A month's capitation counted from the records as they are now.
///
/// Doctors count as they stand on the first of the month, the day participants' ages are taken: the month is paid in advance,
/// and what HFIS learnt in the month before counts from then (Lampiran II III.8).
public struct LedgerFigures: Sendable {
  public let terms: AgreementTerms
  public let heads: RegisteredHeads?
  public let doctors: [CapitationDoctor]
  public let kbkApplies: Bool
  /// BPJS's own; the month is paid by it once it is there.
  public let assessment: KBKAssessment?
  /// By our own counts, whichever is paid by.
  public let own: KBK
  public let input: CapitationInput
  public let capitation: Capitation
  /// What it would be by our own counts.
  public let byOwnCounts: Capitation
  /// What is left of it where the agreement has ended; nil while it goes on.
  public let ended: EndedCapitation?
  /// On which the doctors are counted.
  public let pact: StaffPact

  /// What is owed of it.
  public var due: Rupiah { ended?.due ?? capitation.total }

  /// What is owed of what it would come to with other doctors.
  func due(of other: Rupiah) -> Rupiah { ended?.due(of: other) ?? other }

  public func number(_ profession: Practitioner.Profession) -> Int {
    doctors.count { $0.counts && $0.practitioner.profession == profession }
  }

  init(
    _ month: ParticipantMonth, at facility: FacilityID, zone: FacilityZone, asOf today: CalendarDate,
    in tx: ReadTransaction
  ) throws {
    let ground = try MonthGround(month, at: facility, zone: zone, in: tx)
    let doctors = try CapitationDoctor.all(
      of: facility, on: month.firstDay, under: ground.terms, asOf: today, in: tx)
    let counts = try ground.counts(in: tx)
    let people = ground.heads?.headcount.people ?? 0
    func number(_ profession: Practitioner.Profession) -> Int64 {
      Int64(doctors.count { $0.counts && $0.practitioner.profession == profession })
    }
    terms = ground.terms
    heads = ground.heads
    self.doctors = doctors
    assessment = try KBKAssessment.all(of: facility, for: month, in: tx).last
    let standing = assessment == nil ? ground.choice.kbkStanding(on: month.firstDay) : nil
    kbkApplies = standing.map { ground.terms.kbkScope($0, participants: people).applies } ?? true
    own = terms.kbk(try KBKRatios(counts))
    input = CapitationInput(
      groups: ground.heads?.groups ?? [], doctors: number(.doctor), dentists: number(.dentist),
      counts: kbkApplies ? counts : nil, assessedPercent: assessment?.assessed.percent,
      standing: standing)
    capitation = terms.capitation(try input.capitationCase(under: terms))
    byOwnCounts = terms.capitation(try input.byOwnCounts.capitationCase(under: terms))
    ended = ground.ended(capitation.total)
    pact = try StaffPact.paying(month, at: facility, asOf: today, in: tx)
  }
}
