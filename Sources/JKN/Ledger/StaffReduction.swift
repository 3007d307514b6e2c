public import Vocabulary

/// What of a closed month's capitation goes back because doctors or dentists who were counted, or made up for by a renewal, had
/// left, or had lost their licence, before its first day (CAP-18; Lampiran II III.9).
public struct StaffReduction: Sendable, Hashable {
  /// What the month was closed with.
  public let closed: Rupiah
  /// What renewals brought it in a correction of the next month (CAP-10); never negative.
  public let madeUp: Rupiah
  /// What it comes to with who was really there, renewals and all.
  public let recomputed: Rupiah
  /// What was taken back of the month for such a loss already; never negative.
  public let corrected: Rupiah

  /// - Parameters:
  ///   - madeUp: nought where no renewal was made up for.
  ///   - corrected: nought while nothing was taken back.
  public init(
    closed: Rupiah, madeUp: Rupiah = .zero, recomputed: Rupiah, corrected: Rupiah = .zero
  ) {
    self.closed = closed
    self.madeUp = madeUp
    self.recomputed = recomputed
    self.corrected = corrected
  }

  /// What is still to be taken back; never negative: a loss only takes away. With it the month was paid as it comes to with who
  /// was really there, however much of it came by a renewal.
  public var amount: Rupiah { max(.zero, closed + madeUp - recomputed - corrected) }
}

extension AgreementTerms {
  /// The steps of a reduction, from the number that was counted to what goes back.
  ///
  /// - Parameter difference: the month with who was counted, and with who was really there.
  public func explanation(_ reduction: StaffReduction, of difference: StaffDifference) -> [Step] {
    var steps = difference.explanation
    if reduction.closed != difference.counted {
      // The agreement ended in the month or before it: less than the whole was owed.
      steps += [
        Step("Kapitasi yang ditutup", .money(reduction.closed), source: source(.capitationTotal)),
        Step(
          "Kapitasi yang seharusnya ditutup", .money(reduction.recomputed), source: source(.capitationTotal)),
      ]
    }
    if reduction.madeUp > .zero {
      steps.append(
        Step("Ditambahkan karena perpanjangan SIP", .money(reduction.madeUp), source: source(.baseTariff)))
    }
    if reduction.corrected > .zero {
      steps.append(
        Step("Sudah dicatat sebagai pengurangan", .money(reduction.corrected), source: source(.decrease)))
    }
    return steps + [
      Step("Pengurangan yang berlaku mundur", .money(reduction.amount), source: source(.decrease))
    ]
  }
}
