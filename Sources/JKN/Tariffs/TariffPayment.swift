public import Vocabulary

extension AgreementTerms {
  /// The tariff of one service when all its conditions hold (PKS Bontang 2024 Lampiran II I.A.3–4).
  ///
  /// - Throws: under `code`, when the agreement has no such tariff.
  public func tariffPayment(_ service: TariffCase) throws(Problem) -> TariffPayment {
    guard let line = tariffs[service.code] else {
      throw Problem(field: "code", "Kode tarif “\(service.code)” tidak ada di perjanjian \(name).")
    }
    if let known = try jaws(of: service) { return prosthesisPayment(service, line, of: known) }
    var steps = [Step("Tarif \(line.code): \(line.service)", tariffText(line), source: line.source)]
    let conditions = TariffConditions(service, line)
    let refused = conditions.refusal
    steps.append(
      Step(
        "Syarat: jenis kelamin, umur, pelaksana, fasilitas, frekuensi, bukti", .text(refused ?? "terpenuhi"),
        source: line.source))
    let lines = refused == nil ? self.lines(of: service, line) : []
    steps.append(Step("Dibayar", .money(lines.total), source: line.source))
    let open = refused == nil && line.basis == .maximum && service.cost == nil
    var warnings = self.warnings(for: service.date)
    if open { warnings.append(Self.costIsOpen) }
    if refused != nil, isProsthesis(line.code) { warnings.append(Self.jawIsOpen) }
    return TariffPayment(lines: lines, refused: refused, warnings: warnings, explanation: steps)
  }

  static var costIsOpen: String { "Tarif ini batas tertinggi; isi cost supaya dibayar sebesar biayanya." }
  private static var jawIsOpen: String {
    "Rahangnya tidak disebut; isi jaw, karena rahang yang lain dihitung sendiri."
  }

  private func tariffText(_ line: TariffLine) -> StepValue {
    line.amount.map { .money($0) } ?? .text("menurut peraturan daerah")
  }

  private func lines(of service: TariffCase, _ line: TariffLine) -> [ClaimLine] {
    guard let amount = line.amount ?? service.localTariff else { return [] }
    let price = line.basis == .maximum ? min(service.cost ?? amount, amount) : amount
    return [
      ClaimLine(
        line.code, line.service, quantity: line.basis == .maximum ? 1 : service.quantity, price: price)
    ]
  }
}
