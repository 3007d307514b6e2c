public import Vocabulary

/// Capitation against last year's unspent capitation (PKS Bontang 2024 Lampiran II III.13–15).
public struct SiLPA: Sendable {
  /// Rupiah paid in each month.
  public let paid: [Rupiah]
  /// SiLPA left after each month.
  public let silpaAfter: [Rupiah]
  public let explanation: [Step]
}

extension AgreementTerms {
  /// A SiLPA above the month's capitation pays nothing and carries the rest; a smaller one is taken off; an equal one,
  /// of which the text does not speak, pays nothing and carries nothing.
  ///
  /// - Parameter months: each month's capitation in order; no amount negative.
  public func silpa(_ silpa: Rupiah, months: [Rupiah]) -> SiLPA {
    var left = silpa
    var (paid, after): ([Rupiah], [Rupiah]) = ([], [])
    var steps = [Step("SiLPA tahun lalu", .money(silpa), source: source(.silpa))]
    for (index, capitation) in months.enumerated() {
      let payment = max(capitation - left, .zero)
      left = max(left - capitation, .zero)
      paid.append(payment)
      after.append(left)
      steps.append(Step(sentence(index + 1, payment, capitation), .money(payment), source: source(.silpa)))
    }
    return SiLPA(paid: paid, silpaAfter: after, explanation: steps)
  }

  private func sentence(_ month: Int, _ paid: Rupiah, _ capitation: Rupiah) -> String {
    if paid == capitation { return "Bulan ke-\(month): tidak ada SiLPA, dibayar penuh" }
    return paid == .zero
      ? "Bulan ke-\(month): SiLPA menutup seluruh kapitasi, tidak dibayar"
      : "Bulan ke-\(month): kapitasi \(capitation.amount) dikurangi SiLPA"
  }
}
