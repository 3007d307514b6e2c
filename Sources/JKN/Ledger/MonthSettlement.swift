public import Vocabulary

/// What is left over from the months before: BPJS may still hold it back.
public struct LedgerRemainder: Sendable, Hashable {
  /// Unspent capitation of the year before; never negative.
  public let silpa: Rupiah
  /// Reductions larger than the months they were taken from; never negative.
  public let overpaid: Rupiah

  public static let nothing = LedgerRemainder(silpa: .zero, overpaid: .zero)

  public init(silpa: Rupiah, overpaid: Rupiah) {
    self.silpa = max(silpa, .zero)
    self.overpaid = max(overpaid, .zero)
  }
}

/// From a month's capitation to what BPJS owes for it (PKS Bontang 2024 Lampiran II III.6–16).
///
/// Always: capitation + corrections − what was overpaid before + what stays overpaid − SiLPA used = payable.
public struct MonthSettlement: Sendable {
  public let capitation: Rupiah
  /// Sum of the corrections settled in this month; may be negative.
  public let corrections: Rupiah
  public let before: LedgerRemainder
  /// SiLPA fixed from this month on.
  public let silpaFixed: Rupiah
  /// Before SiLPA; never negative.
  public let due: Rupiah
  public let silpaUsed: Rupiah
  /// Never negative.
  public let payable: Rupiah
  public let after: LedgerRemainder
  public let explanation: [Step]
}

extension AgreementTerms {
  /// Corrections first, then SiLPA: an overpayment is offset after the month's supplement was counted (III.10). What the
  /// month cannot bear goes on to the next one.
  ///
  /// - Parameters:
  ///   - silpaFixed: SiLPA fixed from this month on, beside what is left; not negative.
  public func settlement(
    of capitation: Rupiah, corrections: [Rupiah] = [], after before: LedgerRemainder = .nothing,
    silpaFixed: Rupiah = .zero
  ) -> MonthSettlement {
    let corrected = corrections.reduce(.zero, +)
    let sum = capitation + corrected - before.overpaid
    let due = max(sum, .zero)
    let overpaid = max(.zero - sum, .zero)
    let silpa = silpa(before.silpa + max(silpaFixed, .zero), months: [due])
    let payable = silpa.paid.first ?? due
    let after = LedgerRemainder(silpa: silpa.silpaAfter.first ?? .zero, overpaid: overpaid)
    return MonthSettlement(
      capitation: capitation, corrections: corrected, before: before, silpaFixed: silpaFixed, due: due,
      silpaUsed: due - payable, payable: payable, after: after,
      explanation: [
        Step("Kapitasi bulan ini", .money(capitation), source: source(.capitationTotal)),
        Step("Koreksi yang diperhitungkan bulan ini", .money(corrected), source: source(.correction)),
        Step(
          "Kelebihan bayar yang belum terpotong bulan lalu", .money(.zero - before.overpaid),
          source: source(.decrease)),
        Step("Kapitasi sesudah koreksi", .money(due), source: source(.correction)),
        Step("Kelebihan bayar yang diteruskan ke bulan depan", .money(overpaid), source: source(.decrease)),
        Step(
          "SiLPA yang belum terpotong", .money(before.silpa + max(silpaFixed, .zero)), source: source(.silpa)),
        Step("Dipotong SiLPA bulan ini", .money(payable - due), source: source(.silpa)),
        Step("SiLPA yang diteruskan ke bulan depan", .money(after.silpa), source: source(.silpa)),
        Step("Yang harus dibayar BPJS", .money(payable), source: source(.compensation)),
      ])
  }
}
