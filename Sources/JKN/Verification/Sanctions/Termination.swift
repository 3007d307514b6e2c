public import Vocabulary

/// Why the agreement ends before its time (SAN-06; PKS 004 Ps.12(1)). From when on is in its `GroundTerms`.
public enum TerminationGround: String, Sendable, CaseIterable {
  case warnings, fraud, legal
  case licenceEnds = "licence-ends"
  case licenceRevoked = "licence-revoked"
  case bankruptcy, accreditation, summons

  public var word: String {
    switch self {
    case .warnings: "Tiga teguran tertulis"
    case .fraud: "Kecurangan"
    case .legal: "Masalah hukum"
    case .licenceEnds: "Izin berakhir"
    case .licenceRevoked: "Izin dicabut"
    case .bankruptcy: "Dinyatakan pailit"
    case .accreditation: "Akreditasi berakhir"
    case .summons: "Panggilan pengadilan"
    }
  }

  /// What the date that is asked for means. A letter for fraud counts from its receipt by the party that is terminated
  /// (C-04-24).
  public var event: String {
    switch self {
    case .warnings: "Tanggal pemberitahuan"
    case .fraud: "Tanggal surat diterima Puskesmas"
    case .legal: "Tanggal pemberitahuan"
    case .licenceEnds: "Hari terakhir izin"
    case .licenceRevoked: "Tanggal pencabutan"
    case .bankruptcy: "Tanggal putusan"
    case .accreditation: "Hari terakhir akreditasi"
    case .summons: "Tanggal panggilan"
    }
  }
}

/// How the agreement's last day follows from what happened, ground by ground, as data.
public struct GroundTerms: Sendable, Hashable {
  public let ground: TerminationGround
  public let lastDay: Reading
  /// What happens may still lie ahead: a paper that will run out.
  public let mayLieAhead: Bool
  public let source: String

  public enum Reading: String, Sendable, CaseIterable {
    case thatDay, endOfMonthBefore, endOfMonth

    public var words: String {
      switch self {
      case .thatDay: "pada hari itu juga"
      case .endOfMonthBefore: "akhir bulan sebelumnya"
      case .endOfMonth: "hari terakhir bulan itu"
      }
    }

    func day(_ event: CalendarDate) -> CalendarDate {
      switch self {
      case .thatDay: event
      case .endOfMonthBefore: event.firstOfMonth.adding(days: -1)
      case .endOfMonth: event.firstOfMonth.adding(months: 1).adding(days: -1)
      }
    }
  }
}

/// An ending on a ground, worked out.
public struct AgreementTermination: Sendable {
  /// The last day on which the agreement holds; what is done after it is not guaranteed.
  public let lastDay: CalendarDate
  /// How the day follows: `akhir bulan sebelumnya`.
  public let reading: String
  public let source: String
  public let explanation: [Step]

  /// What is wrong with a last day that somebody typed; nil when it is the same.
  public func problem(with typed: CalendarDate) -> String? {
    guard typed != lastDay else { return nil }
    return "Menurut \(source) perjanjian berakhir \(lastDay.iso) (\(reading)), bukan \(typed.iso). "
      + "Periksa tanggalnya; bila surat BPJS memang menyebut hari lain, tanyakan dahulu kepada BPJS."
  }
}

extension OversightTerms {
  /// The agreement's last day by its ground and the day of what happened.
  public func termination(_ ground: TerminationGround, on event: CalendarDate) -> AgreementTermination {
    // The file is refused when a ground lacks its terms.
    let terms = grounds[ground]
    let lastDay = terms?.lastDay.day(event) ?? event
    let reading = (terms?.lastDay ?? .thatDay).words
    let source = terms?.source ?? recooperation.source
    return AgreementTermination(
      lastDay: lastDay, reading: reading, source: source,
      explanation: [
        Step("Dasar", .text(ground.word), source: source),
        Step(ground.event, .date(event), source: source),
        Step("Hari terakhir perjanjian: \(reading)", .date(lastDay), source: source),
      ])
  }

  /// From when on there may be an agreement again; nil when nothing stands in the way (SAN-10; Ps.12(7)). Of the warnings,
  /// those count that stood written on the last day.
  public func recooperationDay(
    after lastDay: CalendarDate, _ ground: TerminationGround, warnings: [GivenWarning]
  ) -> CalendarDate? {
    let forFraud =
      ground == .fraud
      || (ground == .warnings
        && warnings.contains { $0.kind == .written && $0.violation == .fraud && $0.stands(on: lastDay) })
    return forFraud ? lastDay.adding(months: recooperation.months) : nil
  }
}
