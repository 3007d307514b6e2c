import Vocabulary

/// A prosthesis of which the jaws are known: each jaw has two years of its own (TAR-22; PKS Bontang 2024 Lampiran II I.A.3
/// row 7), so the rule of prostheses is asked, as the claims desk does.
extension AgreementTerms {
  func isProsthesis(_ code: String) -> Bool { code == prosthesis.oneJaw || code == prosthesis.twoJaws }

  /// The jaws of a prosthesis; `nil` for every other service, and for one jaw that nobody named.
  ///
  /// - Throws: under `jaws`, when they are not as many as the tariff is for.
  func jaws(of service: TariffCase) throws(Problem) -> [Jaw]? {
    guard isProsthesis(service.code) else { return nil }
    let isForBoth = service.code == prosthesis.twoJaws
    guard !service.jaws.isEmpty else { return isForBoth ? Jaw.allCases : nil }
    guard service.jaws.count == (isForBoth ? 2 : 1) else {
      let wanted = isForBoth ? "dua rahang" : "satu rahang"
      throw Problem(field: "jaws", "Tarif \(service.code) untuk \(wanted), bukan \(service.jaws.count).")
    }
    return service.jaws
  }

  func prosthesisPayment(_ service: TariffCase, _ line: TariffLine, of jaws: [Jaw]) -> TariffPayment {
    let made = prosthesisPayment(
      on: service.date, jaws: jaws, cost: service.cost ?? amount(of: line.code), history: earlier(service))
    let tooSoon = made.refusedJaws.map { "\($0.jaw.word) baru dapat lagi mulai \($0.allowedFrom.iso)" }
    let sentence = "Tarif \(line.code): \(tooSoon.joined(separator: ", "))."
    let failed = TariffConditions(service, line).refusalBesideTurns
    let refused = failed ?? (made.lines.isEmpty ? sentence : nil)
    let lines = refused == nil ? made.lines : []
    var warnings = made.warnings
    if refused == nil, !tooSoon.isEmpty { warnings.append(sentence) }
    if refused == nil, service.cost == nil { warnings.append(Self.costIsOpen) }
    let untold = failed.map { [Step($0, .money(lines.total), source: line.source)] } ?? []
    return TariffPayment(
      lines: lines, refused: refused, warnings: warnings, explanation: made.explanation + untold)
  }

  /// Of an earlier one nobody knows the jaw of, both are taken.
  private func earlier(_ service: TariffCase) -> [(date: CalendarDate, jaw: Jaw)] {
    service.history.filter { isProsthesis($0.code) }.flatMap { made in
      (made.jaws.isEmpty ? Jaw.allCases : made.jaws).map { (date: made.date, jaw: $0) }
    }
  }
}
