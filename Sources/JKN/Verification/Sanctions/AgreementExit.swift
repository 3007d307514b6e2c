public import Vocabulary

/// Who ends the agreement by notice.
public enum ExitParty: String, Sendable, CaseIterable {
  case puskesmas
  case insurer = "bpjs"

  public var word: String { self == .puskesmas ? "Puskesmas" : "BPJS Kesehatan" }
}

/// When an exit by one party takes effect, and why (SAN-07; PKS 004 Ps.12(2)).
public struct AgreementExit: Sendable {
  /// The last day of the agreement.
  public let effectiveOn: CalendarDate
  /// The notice came less than three months before the day wished for.
  public let isShort: Bool
  public let explanation: [Step]
}

extension OversightTerms {
  /// As wished with three months' notice, else not before the end of the month after the notice was received.
  public func agreementExit(noticeReceived: CalendarDate, wished: CalendarDate) -> AgreementExit {
    let inTime = noticeReceived.adding(months: exit.noticeMonths)
    let earliest = noticeReceived.firstOfMonth.adding(months: 2).adding(days: -1)
    let isShort = wished < inTime
    let effectiveOn = isShort ? max(wished, earliest) : wished
    var steps = [
      Step("Pemberitahuan diterima", .date(noticeReceived), source: exit.source),
      Step("Hari yang diminta", .date(wished), source: exit.source),
      Step("\(exit.noticeMonths) bulan sesudah pemberitahuan diterima", .date(inTime), source: exit.source),
      Step(
        "Diberitahukan sekurangnya \(exit.noticeMonths) bulan sebelumnya", .flag(!isShort),
        source: exit.source),
    ]
    if isShort {
      steps.append(
        Step("Paling cepat: akhir bulan berikutnya sesudah diterima", .date(earliest), source: exit.source))
    }
    steps.append(Step("Perjanjian berakhir", .date(effectiveOn), source: exit.source))
    return AgreementExit(effectiveOn: effectiveOn, isShort: isShort, explanation: steps)
  }
}
