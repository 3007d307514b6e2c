public import Vocabulary

/// How a loss is paid back (REC-03 to REC-05; PKS 004 Ps.10(4)): equal whole rupiah each month, the last takes the rest.
public struct InstalmentPlan: Sendable, Hashable {
  public let instalments: [Instalment]

  public init(instalments: [Instalment]) { self.instalments = instalments }

  public struct Instalment: Sendable, Hashable {
    /// From 1.
    public let number: Int
    public let dueOn: CalendarDate
    public let amount: Rupiah

    public init(number: Int, dueOn: CalendarDate, amount: Rupiah) {
      self.number = number
      self.dueOn = dueOn
      self.amount = amount
    }
  }

  public var total: Rupiah { instalments.reduce(.zero) { $0 + $1.amount } }
}

extension OversightTerms {
  /// The last day on which a loss must be paid back: three months after signing, a year when BPJS approved it.
  public func lastRecoveryDay(signedOn: CalendarDate, isExtended: Bool) -> CalendarDate {
    signedOn.adding(months: isExtended ? recovery.extendedMonths : recovery.months)
  }

  /// - Throws: the field and a sentence when the plan is longer than the agreement lets it be.
  public func plan(
    _ amount: Rupiah, in count: Int, signedOn: CalendarDate, isExtended: Bool
  ) throws(Problem) -> InstalmentPlan {
    guard amount > .zero else { throw Problem(field: "jumlah", "Jumlah kerugian harus lebih dari nol.") }
    let most = isExtended ? recovery.extendedMonths : recovery.months
    guard (1...most).contains(count) else {
      throw Problem(
        field: "cicilan",
        isExtended
          ? "Paling banyak \(most) cicilan bulanan."
          : "Paling banyak \(most) cicilan bulanan tanpa persetujuan BPJS.")
    }
    guard amount.amount >= Int64(count) else {
      throw Problem(field: "cicilan", "Jumlahnya terlalu kecil untuk dibagi sebanyak itu.")
    }
    let each = amount.amount / Int64(count)
    return InstalmentPlan(
      instalments: (1...count).map { number in
        let rest = number == count ? amount.amount - each * Int64(count) : 0
        return InstalmentPlan.Instalment(
          number: number, dueOn: signedOn.adding(months: number), amount: Rupiah(each + rest))
      })
  }
}

extension InstalmentPlan {
  /// The instalments after BPJS approved more time (REC-04; Ps.10(4)b): what is paid stays where it was due, the rest is
  /// divided anew over months that follow the decision.
  ///
  /// - Parameters:
  ///   - paid: until the decision.
  ///   - count: monthly instalments of what is left.
  ///   - lastDay: until when BPJS lets it be paid.
  /// - Throws: the field and a sentence when nothing is left, or the months do not fit.
  public func extended(
    after paid: Rupiah, in count: Int, decidedOn: CalendarDate, lastDay: CalendarDate
  ) throws(Problem) -> InstalmentPlan {
    let left = total - paid
    guard left > .zero else { throw Problem(field: "cicilan-baru", "Kerugian ini sudah kembali seluruhnya.") }
    guard count > 0, left.amount >= Int64(count) else {
      throw Problem(field: "cicilan-baru", "Isi banyaknya cicilan bulanan, sekurangnya 1.")
    }
    guard decidedOn.adding(months: count) <= lastDay else {
      throw Problem(
        field: "cicilan-baru", "Cicilan terakhir jatuh sesudah \(lastDay.iso); kurangi banyaknya.")
    }
    let kept = covered(by: paid)
    let each = left.amount / Int64(count)
    return InstalmentPlan(
      instalments: kept
        + (1...count).map { number in
          let rest = number == count ? left.amount - each * Int64(count) : 0
          return Instalment(
            number: kept.count + number, dueOn: decidedOn.adding(months: number), amount: Rupiah(each + rest))
        })
  }

  /// The instalments that are paid, the last of them cut to what was paid of it.
  private func covered(by paid: Rupiah) -> [Instalment] {
    var left = paid
    var kept: [Instalment] = []
    for instalment in instalments where left > .zero {
      let part = min(left, instalment.amount)
      kept.append(Instalment(number: kept.count + 1, dueOn: instalment.dueOn, amount: part))
      left = left - part
    }
    return kept
  }
}
