public import Vocabulary

/// An inpatient stay (PKS Bontang 2024 Ps.1(36); Lampiran II I.A.4).
public struct InpatientStay: Sendable {
  public let days: Int
  public let lines: [ClaimLine]
  public let refused: String?
  public let warnings: [String]
  public let explanation: [Step]

  public var payable: Rupiah { lines.total }
}

extension AgreementTerms {
  /// Nights, at least one, at the day package; nothing on top of a delivery line, which carries its own days.
  ///
  /// - Parameters:
  ///   - discharged: not before `admitted`.
  ///   - obstetricDelivery: the stay is that of a delivery that is claimed.
  public func inpatientStay(
    admitted: CalendarDate, discharged: CalendarDate, obstetricDelivery: Bool
  ) -> InpatientStay {
    let nights = discharged.days(since: admitted)
    let counted = inpatient.dayCount == .nights ? nights : nights + 1
    let days = max(counted, inpatient.minimumDays)
    let refused =
      obstetricDelivery
      ? "Rawat inap persalinan sudah termasuk dalam tarif persalinan; tidak ada paket hari." : nil
    let price = amount(of: inpatient.code)
    let line = ClaimLine(inpatient.code, what(inpatient.code), quantity: days, price: price)
    let reading = inpatient.dayCount == .nights ? "dihitung malam" : "hari masuk dan hari pulang dihitung"
    return InpatientStay(
      days: days, lines: refused == nil ? [line] : [], refused: refused, warnings: warnings(for: discharged),
      explanation: [
        Step("Masuk", .date(admitted), source: source(.inpatientDays)),
        Step("Pulang", .date(discharged), source: source(.inpatientDays)),
        Step(
          "Hari rawat: \(reading), paling sedikit \(inpatient.minimumDays)", .whole(Int64(days)),
          source: source(.inpatientDays)),
        Step(
          refused ?? "Dibayar: hari rawat × \(price.amount)", .money(refused == nil ? line.amount : .zero),
          source: refused == nil ? tariffSource(inpatient.code) : source(.inpatientTariff)),
      ])
  }
}
