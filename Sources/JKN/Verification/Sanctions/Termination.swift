public import Vocabulary

/// Why the agreement ends before its time, and from when (SAN-06; PKS 004 Ps.12(1)).
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

  /// What the date that is asked for means.
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

  /// The day from which the agreement no longer holds. A letter for fraud counts from its receipt by the party that is
  /// terminated (C-04-24).
  public func effective(_ event: CalendarDate) -> CalendarDate {
    switch self {
    case .warnings, .fraud, .legal, .licenceRevoked, .bankruptcy, .accreditation: event
    case .licenceEnds: event.firstOfMonth.adding(days: -1)
    case .summons: event.firstOfMonth.adding(months: 1).adding(days: -1)
    }
  }
}

extension OversightTerms {
  /// From when on there may be an agreement again; nil when nothing stands in the way (SAN-10; Ps.12(7)).
  public func recooperationDay(
    after effective: CalendarDate, _ ground: TerminationGround, warnings: [GivenWarning]
  ) -> CalendarDate? {
    let forFraud = ground == .fraud || (ground == .warnings && warnings.contains { $0.violation == .fraud })
    return forFraud ? effective.adding(months: recooperation.months) : nil
  }
}
