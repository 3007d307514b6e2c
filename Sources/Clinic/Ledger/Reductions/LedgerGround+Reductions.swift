import JKN
import Store
import Vocabulary

extension LedgerGround {
  /// What months were overpaid because a loss of a doctor or dentist was written down after they were closed: it counts back
  /// from its own day, reported or not (CAP-18; Lampiran II III.9). The oldest first.
  ///
  /// Whole months, by the text's own rule: who is gone on the first, the day doctors are counted, lowers that month; who leaves
  /// later in it lowers the next one. What was taken back of a month as a decrease is left out.
  func reductions(in tx: ReadTransaction) throws -> [ProposedReduction] {
    guard let last = try MonthClosing.last(of: facility, in: tx) else { return [] }
    let closed = try MonthClosing.overtaken(at: facility, in: tx).compactMap {
      try recount(of: $0, in: tx)
    }
    let before = try recountsBeforeClosings(in: tx)
    return (before + closed).compactMap { reduction($0, settledIn: last.month.next) }
      .sorted { $0.month < $1.month }
  }

  /// What of a closed month's renewals was paid for somebody who was not there, whether or not it was taken back.
  func undoneRenewals(of closing: MonthClosing, in tx: ReadTransaction) throws -> Rupiah {
    guard !renewals(of: closing.month).isEmpty else { return .zero }
    return try recount(of: closing, in: tx)?.undone ?? .zero
  }

  /// Nil when it changes no tariff, and when it was taken back already. So it is for a month that is part of a decrease over
  /// several months: which part of that is its own nobody can tell.
  private func reduction(_ recount: RecountedMonth, settledIn: ParticipantMonth) -> ProposedReduction? {
    let decreases = corrections.filter {
      $0.cause == .decrease && $0.firstMonth <= recount.month && recount.month <= $0.lastMonth
    }
    guard decreases.allSatisfy({ $0.firstMonth == $0.lastMonth }) else { return nil }
    let reduction = StaffReduction(
      closed: recount.closed, madeUp: recount.madeUp, recomputed: recount.recomputed,
      corrected: decreases.reduce(.zero) { $0 - $1.amount })
    guard reduction.amount > .zero else { return nil }
    return ProposedReduction(
      month: recount.month, settledIn: settledIn, gone: recount.gone, reduction: reduction,
      explanation: recount.terms.explanation(reduction, of: recount.difference))
  }

  /// Nil when nobody is gone.
  private func recount(of closing: MonthClosing, in tx: ReadTransaction) throws -> RecountedMonth? {
    let terms = try KnownTerms.named(closing.terms, in: tx)
    let renewals = renewals(of: closing.month)
    let staff = try staff(of: closing.month, terms, in: tx)
    let counted = staff.filter { doctor in
      closing.records.doctors.contains { $0.counts && $0.practitioner == doctor.practitioner.id }
    }
    let renewed = renewed(by: renewals, among: staff).filter { doctor in
      !counted.contains { $0.practitioner.id == doctor.practitioner.id }
    }
    let gone = (counted + renewed).compactMap { ProposedReduction.Gone($0) }
    guard !gone.isEmpty else { return nil }
    func left(_ profession: Practitioner.Profession) -> Int {
      counted.count { $0.isGone && $0.practitioner.profession == profession }
    }
    func difference(with more: [CapitationDoctor]) throws -> StaffDifference {
      do throws(Problem) {
        return try terms.staffDifference(
          ofCase: Array(closing.input.utf8),
          doctors: Int64(max(0, closing.doctors - left(.doctor)) + more.number(.doctor)),
          dentists: Int64(max(0, closing.dentists - left(.dentist)) + more.number(.dentist)))
      } catch {
        throw Problems([error])
      }
    }
    let there = try difference(with: renewed.filter { !$0.isGone })
    return RecountedMonth(
      month: closing.month, terms: terms, gone: gone, closed: closing.capitation,
      madeUp: renewals.reduce(.zero) { $0 + $1.amount },
      counted: try due(of: closing, difference(with: []), in: tx),
      recomputed: try due(of: closing, there, in: tx), difference: there)
  }

  /// A ledger may begin with the month in which a renewal of the month before is made up for: of that one there is no closing,
  /// only the correction.
  private func recountsBeforeClosings(in tx: ReadTransaction) throws -> [RecountedMonth] {
    try Set(corrections.filter(\.isNamedRenewal).map(\.firstMonth)).compactMap { month in
      guard try MonthClosing.find(of: month, at: facility, in: tx) == nil else { return nil }
      return try recount(ofUnclosed: month, in: tx)
    }
  }

  private func recount(ofUnclosed month: ParticipantMonth, in tx: ReadTransaction) throws -> RecountedMonth? {
    let figures = try figures(of: month, in: tx)
    let renewals = renewals(of: month)
    let renewed = renewed(by: renewals, among: figures.doctors)
    let gone = renewed.compactMap { ProposedReduction.Gone($0) }
    guard !gone.isEmpty else { return nil }
    let stay = renewed.filter { !$0.isGone && !$0.counts }
    let difference: StaffDifference
    do throws(Problem) {
      difference = try figures.terms.staffDifference(
        figures.input, doctors: figures.input.doctors + Int64(stay.number(.doctor)),
        dentists: figures.input.dentists + Int64(stay.number(.dentist)))
    } catch {
      throw Problems([error])
    }
    let counted = figures.due(of: difference.counted)
    return RecountedMonth(
      month: month, terms: figures.terms, gone: gone, closed: counted,
      madeUp: renewals.reduce(.zero) { $0 + $1.amount }, counted: counted,
      recomputed: figures.due(of: difference.otherwise), difference: difference)
  }

  private func renewals(of month: ParticipantMonth) -> [CapitationCorrection] {
    corrections.filter { $0.isNamedRenewal && $0.firstMonth == month }
  }

  private func renewed(
    by renewals: [CapitationCorrection], among staff: [CapitationDoctor]
  ) -> [CapitationDoctor] {
    let people = Set(renewals.flatMap(\.madeUpFor))
    return staff.filter { people.contains($0.practitioner.id) }
  }

  /// As they stood on the first of a month, by what is written down now.
  private func staff(
    of month: ParticipantMonth, _ terms: AgreementTerms, in tx: ReadTransaction
  ) throws -> [CapitationDoctor] {
    try CapitationDoctor.all(of: facility, on: month.firstDay, under: terms, asOf: today, in: tx)
  }

  /// What the month comes to with who was really there; of a month in which the agreement ended as much as was owed of it.
  private func due(
    of closing: MonthClosing, _ difference: StaffDifference, in tx: ReadTransaction
  ) throws -> Rupiah {
    guard closing.capitation != difference.counted else { return difference.otherwise }
    return try ended(closing, difference.otherwise, in: tx)?.due ?? difference.otherwise
  }
}

extension CapitationDoctor {
  /// Neither counts nor is to be made up for.
  fileprivate var isGone: Bool { if case .notCounted = standing { true } else { false } }
}

extension ProposedReduction.Gone {
  /// Nil for who counts, or is to be made up for.
  fileprivate init?(_ doctor: CapitationDoctor) {
    guard case .notCounted(let reason) = doctor.standing else { return nil }
    self.init(
      name: doctor.practitioner.name, profession: doctor.practitioner.profession, reason: reason)
  }
}

extension [CapitationDoctor] {
  fileprivate func number(_ profession: Practitioner.Profession) -> Int {
    filter { $0.practitioner.profession == profession }.count
  }
}

extension MonthClosing {
  /// Closed months of whose first day a departure or a licence was written down after they were closed, the oldest first.
  fileprivate static func overtaken(
    at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [MonthClosing] {
    try tx.all(
      """
      SELECT c.* FROM capitation_closing c WHERE c.facility = \(facility) AND (
        EXISTS (SELECT 1 FROM practitioner_departure d WHERE d.facility = c.facility
          AND d.left_on <= (c.month || '-01') AND d.recorded_at >= c.closed_at)
        OR EXISTS (SELECT 1 FROM practice_licence l WHERE l.facility = c.facility
          AND l.issued_on <= (c.month || '-01') AND l.recorded_at >= c.closed_at))
      ORDER BY c.month
      """, MonthClosing.init)
  }
}
