import JKN
import Store
import Vocabulary

extension LedgerGround {
  /// What closed months were overpaid because a loss of a doctor or dentist was written down after they were closed: it counts
  /// back from its own day, reported or not (CAP-18; Lampiran II III.9). The oldest first.
  ///
  /// Whole months, by the text's own rule: who is gone on the first, the day doctors are counted, lowers that month; who leaves
  /// later in it lowers the next one. What was taken back of a month as a decrease is left out.
  func reductions(in tx: ReadTransaction) throws -> [ProposedReduction] {
    guard let last = try MonthClosing.last(of: facility, in: tx) else { return [] }
    return try MonthClosing.overtaken(at: facility, in: tx).compactMap {
      try reduction(of: $0, settledIn: last.month.next, in: tx)
    }
  }

  /// Nil when nobody is gone, when it changes no tariff, and when it was taken back already. So it is for a month that is part
  /// of a decrease over several months: which part of that is its own nobody can tell.
  private func reduction(
    of closing: MonthClosing, settledIn: ParticipantMonth, in tx: ReadTransaction
  ) throws -> ProposedReduction? {
    let month = closing.month
    let decreases = corrections.filter {
      $0.cause == .decrease && $0.firstMonth <= month && month <= $0.lastMonth
    }
    guard decreases.allSatisfy({ $0.firstMonth == $0.lastMonth }) else { return nil }
    let terms = try KnownTerms.named(closing.terms, in: tx)
    let gone = try gone(since: closing, terms, in: tx)
    guard !gone.isEmpty else { return nil }
    func left(_ profession: Practitioner.Profession) -> Int {
      gone.count { $0.profession == profession }
    }
    let difference: StaffDifference
    do throws(Problem) {
      difference = try terms.staffDifference(
        ofCase: Array(closing.input.utf8), doctors: Int64(max(0, closing.doctors - left(.doctor))),
        dentists: Int64(max(0, closing.dentists - left(.dentist))))
    } catch {
      throw Problems([error])
    }
    let reduction = StaffReduction(
      closed: closing.capitation, recomputed: try due(of: closing, difference, in: tx),
      corrected: decreases.reduce(.zero) { $0 - $1.amount })
    guard reduction.amount > .zero else { return nil }
    return ProposedReduction(
      month: month, settledIn: settledIn, gone: gone, reduction: reduction,
      explanation: terms.explanation(reduction, of: difference))
  }

  /// Who was counted when the month was closed, and by what is written down now was not to be.
  private func gone(
    since closing: MonthClosing, _ terms: AgreementTerms, in tx: ReadTransaction
  ) throws -> [ProposedReduction.Gone] {
    let now = Dictionary(
      try CapitationDoctor.all(
        of: facility, on: closing.month.firstDay, under: terms, asOf: today, in: tx
      ).map { ($0.practitioner.id, $0) }, uniquingKeysWith: { first, _ in first })
    return closing.records.doctors.filter(\.counts).compactMap { counted -> ProposedReduction.Gone? in
      guard let doctor = now[counted.practitioner], case .notCounted(let reason) = doctor.standing else {
        return nil
      }
      return ProposedReduction.Gone(
        name: counted.name, profession: doctor.practitioner.profession, reason: reason)
    }
  }

  /// What the month comes to with who was really there; of a month in which the agreement ended as much as was owed of it.
  private func due(
    of closing: MonthClosing, _ difference: StaffDifference, in tx: ReadTransaction
  ) throws -> Rupiah {
    guard closing.capitation != difference.counted else { return difference.otherwise }
    return try ended(closing, difference.otherwise, in: tx)?.due ?? difference.otherwise
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
