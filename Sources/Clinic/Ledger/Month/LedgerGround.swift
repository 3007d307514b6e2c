import JKN
import Store
import Vocabulary

/// Everything written into a facility's ledger, read once, from which its months are put together.
struct LedgerGround {
  let facility: FacilityID
  let zone: FacilityZone
  let today: CalendarDate
  let now: Instant
  let letters: [TariffLetter]
  let corrections: [CapitationCorrection]
  let fixings: [SilpaFixing]
  let minutes: [CompensationMinutes]
  /// What stands of losses that are kept back from a month's capitation.
  let setOffs: [RecoverySetOff]
  /// What of the receipts pays penalties and underpayments.
  let debtPayments: [DebtPayment]
  let holidays: HolidayCalendar

  init(_ context: Context, in tx: ReadTransaction) throws {
    facility = context.facility
    zone = context.zone
    today = context.today
    now = context.now
    letters = try TariffLetter.all(of: facility, in: tx)
    corrections = try CapitationCorrection.all(of: facility, in: tx)
    fixings = try SilpaFixing.all(of: facility, in: tx)
    minutes = try CompensationMinutes.all(of: facility, in: tx)
    setOffs = try RecoverySetOff.all(of: facility, in: tx).filter { $0.stands && $0.capitation > .zero }
    debtPayments = try DebtPayment.all(of: facility, in: tx)
    holidays = try KnownHolidays.calendar(in: tx)
  }

  /// What is left over before a month: after the last closed month, the open ones are counted one after the other.
  func remainder(before month: ParticipantMonth, in tx: ReadTransaction) throws -> LedgerRemainder {
    let closed = try MonthClosing.last(of: facility, before: month, in: tx)
    let first = closed?.month.next ?? (corrections.map(\.settledIn) + fixings.map(\.fromMonth)).min()
    guard var open = first, open < month else { return closed?.after ?? .nothing }
    // Longer than three years nobody leaves the ledger open; older entries would cost a page for every month.
    open = max(open, month.adding(months: -36))
    var left = closed?.after ?? .nothing
    while open < month {
      let corrections = try self.corrections(in: open, in: tx)
      left = try figures(of: open, in: tx).settlement(after: left, corrections, self, open).after
      open = open.next
    }
    return left
  }

  func figures(of month: ParticipantMonth, in tx: ReadTransaction) throws -> LedgerFigures {
    try LedgerFigures(month, at: facility, zone: zone, asOf: today, in: tx)
  }

  /// Those that were written down, and what the ledger makes up for by itself.
  func corrections(in month: ParticipantMonth, in tx: ReadTransaction) throws -> [CapitationCorrection] {
    corrections.filter { $0.settledIn == month } + [try renewal(into: month, in: tx)].compactMap { $0 }
  }

  func setOffs(from month: ParticipantMonth) -> [RecoverySetOff] { setOffs.filter { $0.month == month } }

  func fixings(from month: ParticipantMonth) -> [SilpaFixing] { fixings.filter { $0.fromMonth == month } }

  /// The month as it stands: a closed one as it was closed, an open one counted now.
  func month(
    _ month: ParticipantMonth, after left: LedgerRemainder, in tx: ReadTransaction
  ) throws -> LedgerMonth {
    if let closing = try MonthClosing.find(of: month, at: facility, in: tx) {
      return try closed(closing, in: tx)
    }
    let figures = try figures(of: month, in: tx)
    let corrections = try self.corrections(in: month, in: tx)
    return LedgerMonth(
      month: month, terms: figures.terms, list: figures.heads?.list, doctors: figures.number(.doctor),
      dentists: figures.number(.dentist), kbkApplies: figures.kbkApplies, assessment: figures.assessment,
      capitation: figures.capitation, ended: figures.ended,
      letter: letters.last { $0.isInForce(on: month.firstDay) }, corrections: corrections,
      fixings: fixings(from: month), settlement: figures.settlement(after: left, corrections, self, month),
      setOffs: setOffs(from: month),
      receipts: try PaymentReceipt.all(of: facility, for: month...month, in: tx), otherwise: otherwise,
      decisions: try PracticeDecision.all(of: facility, in: month, tx),
      dueOn: dueOn(month, figures.terms), minutes: minutes.first { $0.month == month }, closing: nil,
      warnings: warnings(month, figures))
  }

  private func closed(_ closing: MonthClosing, in tx: ReadTransaction) throws -> LedgerMonth {
    let month = closing.month
    let terms = try KnownTerms.named(closing.terms, in: tx)
    let capitation: Capitation
    do throws(Problem) { capitation = try terms.capitation(ofCase: Array(closing.input.utf8)) } catch {
      throw Refusal.conflict("Kasus bulan \(month.text) tidak terbaca lagi: \(error.sentence)")
    }
    let own = corrections.filter { closing.records.corrections.contains($0.id.text) }
    let assessments = try KBKAssessment.all(of: facility, for: month, in: tx)
    return LedgerMonth(
      month: month, terms: terms, list: try closing.list(at: facility, in: tx), doctors: closing.doctors,
      dentists: closing.dentists, kbkApplies: closing.input.contains("\"kbk\""),
      assessment: assessments.first { $0.id.text == closing.records.assessment }, capitation: capitation,
      ended: try ended(closing, capitation.total, in: tx),
      letter: letters.first { $0.id.text == closing.records.letter }, corrections: own,
      fixings: fixings.filter { closing.records.silpa.contains($0.id.text) },
      settlement: terms.settlement(
        of: closing.capitation, corrections: own.map(\.amount), after: closing.before,
        silpaFixed: closing.silpaFixed),
      setOffs: setOffs(from: month),
      receipts: try PaymentReceipt.all(of: facility, for: month...month, in: tx), otherwise: otherwise,
      decisions: try PracticeDecision.all(of: facility, in: month, tx), dueOn: dueOn(month, terms),
      minutes: minutes.first { $0.month == month }, closing: closing, warnings: closing.records.warnings)
  }

  private var otherwise: [PaymentReceiptID: Rupiah] {
    Dictionary(debtPayments.map { ($0.receipt, $0.amount) }, uniquingKeysWith: +)
  }

  /// Whether a closed month was closed with less than its case comes to, because the agreement had ended.
  func ended(
    _ closing: MonthClosing, _ whole: Rupiah, in tx: ReadTransaction
  ) throws -> EndedCapitation? {
    guard closing.capitation != whole else { return nil }
    return try OversightTerms.shipped().capitation(
      whole, ofMonth: closing.month.firstDay, AgreementCourse.of(facility, in: tx))
  }

  private func dueOn(_ month: ParticipantMonth, _ terms: AgreementTerms) -> CalendarDate {
    terms.capitationDue(inMonthOf: month.firstDay, WorkingDays(holidays, under: terms.payment))
  }

  private func warnings(_ month: ParticipantMonth, _ figures: LedgerFigures) -> [String] {
    var warnings = [figures.ended?.sentence].compactMap { $0 }
    // Without an agreement there is neither a list nor a pact to wait for.
    if figures.ended?.isOver == true { return warnings }
    if let list = figures.heads?.list {
      if list.month != month {
        warnings.append(
          "Daftar peserta bulan \(month.text) belum dimuat; dipakai daftar bulan \(list.month.text).")
      }
    } else {
      warnings.append("Belum ada daftar peserta dari BPJS; muat berkasnya di halaman Peserta JKN.")
    }
    if !figures.terms.isInForce(on: month.firstDay) {
      warnings.append(
        "\(figures.terms.title) tidak berlaku pada bulan ini; angka rupiah adalah perkiraan menurut ketentuannya."
      )
    }
    return warnings + [figures.pact.warning].compactMap { $0 } + figures.capitation.warnings
  }
}

extension LedgerFigures {
  func settlement(
    after left: LedgerRemainder, _ corrections: [CapitationCorrection], _ ground: LedgerGround,
    _ month: ParticipantMonth
  ) -> MonthSettlement {
    terms.settlement(
      of: due, corrections: corrections.map(\.amount), after: left,
      silpaFixed: ground.fixings(from: month).reduce(.zero) { $0 + $1.amount })
  }
}
