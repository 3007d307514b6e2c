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
  /// What of that BPJS has to pay now: less where it decided on less, nothing yet for a line it put off.
  public let decided: Rupiah
  /// Kept back from its payment for losses (PKS 004 Ps.10(3)).
  public let keptBack: Rupiah
  public let lines: Int
  /// By day.
  public let payments: [ClaimPayment]
  /// The last day on which payment is in time; nil until BPJS declared the file complete.
  public let dueOn: CalendarDate?
  /// Each payment against that day; then the rest that is still unpaid, until today.
  public let standings: [Standing]
  /// What one more day without the rest costs; nought while nothing is late.
  public let penaltyPerDay: Rupiah

  public struct Standing: Sendable {
    /// Nil for what has not come.
    public let payment: ClaimPayment?
    /// Gross.
    public let amount: Rupiah
    public let late: LatePayment
  }

  public var id: ClaimBatchID { batch.id }
  public var paid: Rupiah { payments.reduce(.zero) { $0 + $1.paid } }
  /// Asked less what is kept back for losses: the most that can come.
  public var payable: Rupiah { max(.zero, asked - keptBack) }
  /// Still to come; negative when more came than that. What came net on a statement that names no tax is the whole, but
  /// for what BPJS put off or did not grant.
  public var owed: Rupiah { cameNet ? notDecided : payable - paid }
  private let cameNet: Bool
  private let notDecided: Rupiah
  /// What BPJS has to pay now and has not.
  public var unpaid: Rupiah { cameNet ? .zero : max(.zero, decided - keptBack - paid) }
  /// The rest that is late, with its penalty as of today; nil while nothing is.
  public var running: Standing? { standings.first { $0.payment == nil } }
  /// Those that came, or have not come, too late.
  public var late: [Standing] { standings.filter { $0.late.daysLate > 0 } }
  public var penalty: Rupiah { standings.reduce(.zero) { $0 + $1.late.penalty } }
  /// Of what came too late: what BPJS owes already, while the rest only runs.
  public var penaltyOwed: Rupiah { penalty - (running?.late.penalty ?? .zero) }
  /// What of it came.
  public let penaltyPaid: Rupiah
  public var penaltyLeft: Rupiah { max(.zero, penaltyOwed - penaltyPaid) }
  /// Whether there is a penalty to be paid, or that was.
  public var hasPenalty: Bool { penaltyOwed > .zero || penaltyPaid > .zero }
  /// What should come into the account: honoraria are paid net (Lampiran II III.27), less what is kept back for losses.
  public let expectedNet: Rupiah
  public var isPartial: Bool { !payments.isEmpty && owed > .zero }

  /// What is asked of a batch, and what of it comes to be paid.
  struct Sums {
    var asked = Rupiah.zero
    var tax = Rupiah.zero
    var decided = Rupiah.zero
    /// Withheld from what of the lines BPJS has to pay now.
    var decidedTax = Rupiah.zero
    var keptBack = Rupiah.zero
    var lines = 0
    var penaltyPaid = Rupiah.zero
  }

  init(
    _ batch: ClaimBatch, _ sums: Sums, matched: [ClaimPayment], _ terms: AgreementTerms,
    _ working: WorkingDays, asOf today: CalendarDate
  ) {
    self.batch = batch
    (asked, tax, decided, keptBack, lines) = (sums.asked, sums.tax, sums.decided, sums.keptBack, sums.lines)
    penaltyPaid = sums.penaltyPaid
    payments = matched.isEmpty ? batch.typedPayment.map { [$0] } ?? [] : matched
    let arrived = payments.reduce(Rupiah.zero) { $0 + $1.paid }
    expectedNet = max(.zero, sums.decided - sums.keptBack - sums.decidedTax)
    cameNet =
      tax > .zero && (arrived == asked - tax || arrived == expectedNet) && arrived > .zero
      && payments.allSatisfy { $0.tax == .zero }
    notDecided = arrived == asked - tax ? .zero : max(.zero, asked - sums.decided)
    guard let complete = batch.dates.completeOn else {
      (dueOn, standings, penaltyPerDay) = (nil, [], .zero)
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
    let rest = cameNet ? .zero : sums.decided - sums.keptBack - arrived
    let isLate = rest > .zero && today > due
    standings = came + (isLate ? [standing(nil, rest, today, .bpjs)] : [])
    penaltyPerDay = isLate ? terms.penaltyPerDay(of: rest) : .zero
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
      SELECT batch, COUNT(*) AS lines, SUM(payable) AS asked, SUM(tax) AS tax,
        SUM(CASE WHEN verdict = 'pending' THEN 0
          WHEN verdict IN ('verified', 'paid') AND paid IS NOT NULL THEN paid ELSE payable END) AS decided,
        SUM(CASE WHEN verdict = 'pending' THEN 0 ELSE tax END) AS decided_tax
      FROM claim WHERE facility = \(facility) AND batch IS NOT NULL GROUP BY batch
      """
    ) { row in
      var sums = Sums()
      sums.lines = try row["lines"]
      sums.asked = Rupiah(try row["asked"] as Int64? ?? 0)
      sums.tax = Rupiah(try row["tax"] as Int64? ?? 0)
      sums.decided = Rupiah(try row["decided"] as Int64? ?? 0)
      sums.decidedTax = Rupiah(try row["decided_tax"] as Int64? ?? 0)
      return (try row["batch"] as ClaimBatchID, sums)
    }
    let byBatch = Dictionary(sums, uniquingKeysWith: { first, _ in first })
    let kept = try RecoverySetOff.byBatch(of: facility, in: tx)
    let matched = try ClaimPayment.matched(at: facility, in: tx)
    let debts = DebtPayments(try DebtPayment.all(of: facility, in: tx))
    let agreements = try ClaimAgreements(of: facility, in: tx)
    let holidays = try KnownHolidays.calendar(in: tx)
    return batches.map { batch in
      var sums = byBatch[batch.id] ?? Sums()
      sums.keptBack = kept[batch.id] ?? .zero
      sums.penaltyPaid = debts.ofPenalty(batch.id)
      let terms = agreements.terms(on: batch.month.lastDay)
      return BatchAccount(
        batch, sums, matched: matched[batch.id] ?? [], terms,
        WorkingDays(holidays, under: terms.payment), asOf: today)
    }
  }
}
