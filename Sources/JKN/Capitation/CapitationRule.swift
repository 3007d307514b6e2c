public import Vocabulary

extension AgreementTerms {
  /// The month's capitation.
  public func capitation(_ input: CapitationCase) -> Capitation {
    let people = input.headcount.people
    let (base, row) = baseTariff(input)
    let coefficient = input.headcount.coefficient(under: capitation)
    let scope = input.standing.map { kbkScope($0, participants: people) }
    let performance = performance(scope?.applies == false ? .none : input.performance)
    let performed = (scope?.explanation ?? []) + performance.steps
    let priced = coefficient * base.amount
    let (tariff, perParticipant) = limited(priced, percent: performance.percent)
    let total = Rupiah(Int64((perParticipant * people).roundedHalfUp))
    let applies = people > capitation.coefficientAbove
    return Capitation(
      base: base, coefficient: coefficient, tariff: tariff, kbkPercent: performance.percent,
      perParticipant: perParticipant, headcount: people, total: total, warnings: performance.warnings,
      explanation: [
        Step("Peserta terdaftar", .whole(people), source: source(.headcount)),
        Step(row, .money(base), source: source(.baseTariff)),
        Step(
          applies
            ? "Koefisien risiko: jumlah peserta × koefisien, dibagi jumlah peserta"
            : "Koefisien risiko tidak dipakai: peserta tidak lebih dari \(capitation.coefficientAbove)",
          .ratio(coefficient), source: source(.riskCoefficient)),
        Step("Tarif dasar × koefisien", .ratio(priced), source: source(.riskCoefficient)),
        Step(limitText, .ratio(tariff), source: source(.tariffLimits)),
      ] + performed + [
        Step(
          "Tarif yang dibayar per peserta, paling sedikit \(capitation.minimum.amount)",
          .ratio(perParticipant),
          source: source(.tariffLimits)),
        Step(
          "Kapitasi: tarif yang dibayar × peserta, dibulatkan ke rupiah", .money(total),
          source: source(.capitationTotal)),
      ])
  }

  /// What each percentage KBK can give would come to, from the highest down: the cockpit's rupiah of each band.
  public func capitationByPercent(_ input: CapitationCase) -> [(percent: Int, total: Rupiah)] {
    kbk.payments.map { payment in
      let same = CapitationCase(
        headcount: input.headcount, doctors: input.doctors, dentists: input.dentists,
        performance: .percent(Fraction(payment.percent)))
      return (payment.percent, capitation(same).total)
    }
  }

  /// Lampiran II I.A.2.b. Exactly 5,000 participants to a doctor belong to the better row.
  private func baseTariff(_ input: CapitationCase) -> (Rupiah, String) {
    let people = input.headcount.people
    let isEnough = people <= input.doctors * Int64(capitation.participantsPerDoctor)
    let row =
      input.doctors == 0 ? capitation.noDoctor : isEnough ? capitation.enoughDoctors : capitation.fewDoctors
    let ratio =
      input.doctors == 0
      ? "tanpa dokter"
      : "\(input.doctors) dokter, 1 : \(isEnough ? "≤" : ">")\(capitation.participantsPerDoctor)"
    let dentist = input.dentists > 0 ? "ada dokter gigi" : "tanpa dokter gigi"
    return (input.dentists > 0 ? row.withDentist : row.withoutDentist, "Tarif dasar: \(ratio), \(dentist)")
  }

  private func performance(
    _ performance: CapitationCase.Performance
  ) -> (percent: Fraction, steps: [Step], warnings: [String]) {
    switch performance {
    case .none:
      let step = Step(
        "KBK tidak berlaku: dibayar penuh (%)", .whole(100), source: source(.performancePayment))
      return (Fraction(100), [step], [])
    case .percent(let percent):
      let known = kbk.payments.contains { Fraction($0.percent) == percent }
      let step = Step("Pembayaran menurut KBK (%)", .ratio(percent), source: source(.performancePayment))
      return (percent, [step], known ? [] : ["Persentase KBK ini tidak ada di tabel perjanjian."])
    case .ratios(let ratios):
      let result = kbk(ratios)
      return (Fraction(result.percent), result.explanation, ratios.warnings)
    }
  }

  /// The tariff within its limits, and what is left of it after performance; the floor is tested last
  /// (Lampiran II I.A.2.e: "yang dibayarkan").
  private func limited(_ priced: Fraction, percent: Fraction) -> (tariff: Fraction, paid: Fraction) {
    let (floor, ceiling) = (Fraction(capitation.minimum.amount), Fraction(capitation.maximum.amount))
    switch capitation.limits {
    case .ceilingBeforePerformance:
      let tariff = min(max(priced, floor), ceiling)
      return (tariff, max(tariff * percent / 100, floor))
    case .afterPerformance:
      return (priced, min(max(priced * percent / 100, floor), ceiling))
    }
  }

  private var limitText: String {
    switch capitation.limits {
    case .ceilingBeforePerformance:
      "Tarif dalam batas \(capitation.minimum.amount) sampai \(capitation.maximum.amount)"
    case .afterPerformance: "Tarif sebelum kinerja; batas diuji sesudahnya"
    }
  }
}
