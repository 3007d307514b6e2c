public import JKN
import Store
public import Vocabulary

/// What a batch asked for, what came for it, and what lateness costs (PAY-01 to PAY-05, PAY-09).
public struct BatchAccount: Sendable, Identifiable {
  public let batch: ClaimBatch
  /// The sum of its lines.
  public let asked: Rupiah
  /// Withheld from the honoraria among them.
  public let tax: Rupiah
  public let lines: Int
  /// By day.
  public let payments: [ClaimPayment]
  /// The last day on which payment is in time; nil until BPJS declared the file complete.
  public let dueOn: CalendarDate?
  /// Each payment against that day; while nothing came after it, what is asked until today.
  public let standings: [Standing]

  public struct Standing: Sendable {
    /// Nil for what has not come.
    public let payment: ClaimPayment?
    /// Gross.
    public let amount: Rupiah
    public let late: LatePayment
  }

  public var id: ClaimBatchID { batch.id }
  public var paid: Rupiah { payments.reduce(.zero) { $0 + $1.paid } }
  /// Still to come; negative when more came than was asked. What came net on a statement that names no tax is the whole.
  public var owed: Rupiah { cameNet ? .zero : asked - paid }
  private var cameNet: Bool {
    tax > .zero && paid == expectedNet && payments.allSatisfy { $0.tax == .zero }
  }
  /// Those that came, or have not come, too late.
  public var late: [Standing] { standings.filter { $0.late.daysLate > 0 } }
  public var penalty: Rupiah { standings.reduce(.zero) { $0 + $1.late.penalty } }
  /// What should come into the account: honoraria are paid net (Lampiran II III.27).
  public var expectedNet: Rupiah { asked - tax }
  public var isPartial: Bool { !payments.isEmpty && owed > .zero }

  init(
    _ batch: ClaimBatch, asked: Rupiah, tax: Rupiah, lines: Int, matched: [ClaimPayment],
    _ terms: AgreementTerms,
    _ working: WorkingDays, asOf today: CalendarDate
  ) {
    self.batch = batch
    self.asked = asked
    self.tax = tax
    self.lines = lines
    payments = matched.isEmpty ? batch.typedPayment.map { [$0] } ?? [] : matched
    guard let complete = batch.dates.completeOn else {
      (dueOn, standings) = (nil, [])
      return
    }
    let due = terms.claimDue(completeOn: complete, working)
    dueOn = due
    func standing(_ payment: ClaimPayment?, _ amount: Rupiah, _ day: CalendarDate, _ cause: DelayCause)
      -> Standing
    {
      Standing(
        payment: payment, amount: amount,
        late: terms.latePayment(of: amount, completeOn: complete, paidOn: day, cause: cause, working))
    }
    let came = payments.map { standing($0, $0.paid, $0.on, $0.cause) }
    let waits = payments.isEmpty && asked > .zero && today > due
    standings = waits ? [standing(nil, asked, today, .bpjs)] : came
  }

  /// The batches up to a month, or all of them, the newest first, without asking any rule about their lines.
  static func all(
    of facility: FacilityID, for month: ParticipantMonth? = nil, asOf today: CalendarDate,
    in tx: ReadTransaction
  ) throws -> [BatchAccount] {
    let batches = try ClaimBatch.all(of: facility, in: tx).filter { month == nil || $0.month == month }
    guard !batches.isEmpty else { return [] }
    let sums = try tx.all(
      """
      SELECT batch, COUNT(*) AS lines, SUM(payable) AS asked, SUM(tax) AS tax FROM claim
      WHERE facility = \(facility) AND batch IS NOT NULL GROUP BY batch
      """
    ) {
      (
        try $0["batch"] as ClaimBatchID,
        (
          lines: try $0["lines"] as Int, asked: try $0["asked"] as Int64?, tax: try $0["tax"] as Int64?
        )
      )
    }
    let byBatch = Dictionary(sums, uniquingKeysWith: { first, _ in first })
    let matched = try ClaimPayment.matched(at: facility, in: tx)
    let agreements = try ClaimAgreements(of: facility, in: tx)
    let holidays = try KnownHolidays.calendar(in: tx)
    return batches.map { batch in
      let (lines, asked, tax) = byBatch[batch.id] ?? (0, 0, 0)
      let terms = agreements.terms(on: batch.month.lastDay)
      return BatchAccount(
        batch, asked: Rupiah(asked ?? 0), tax: Rupiah(tax ?? 0), lines: lines,
        matched: matched[batch.id] ?? [], terms,
        WorkingDays(holidays, under: terms.payment), asOf: today)
    }
  }
}
