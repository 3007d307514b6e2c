public import JKN
public import Store
public import Vocabulary

/// A month of the ledger with everything behind it, and, once it is closed, counted again.
public struct ReadLedgerMonth: Query {
  public static let action = Action.readCapitation
  /// Nil for this month.
  public let month: ParticipantMonth?

  public init(_ month: ParticipantMonth? = nil) { self.month = month }

  public struct Answer: Sendable {
    public let facility: Facility
    public let ledger: LedgerMonth
    /// The month counted from the records as they are now.
    public let figures: LedgerFigures
    public let mutations: MonthMutations?
    public let practice: [PractitionerID: PracticeOfDoctor]
    /// About the staff of the month before, on which this month is paid.
    public let pact: StaffPact
    /// The closed case counted again by the same rule; nil while the month is open.
    public let replay: CapitationReplay?
    public let payments: [PaymentStanding]
    public let accounts: [PaymentAccount]
    /// Every assessment of the month that stands, the newest last.
    public let assessments: [KBKAssessment]
    /// The batches of claims up to this month, with what came for each.
    public let batches: [BatchAccount]
    /// The penalty of the month's capitation; nil where nothing came late.
    public let penalty: InsurerDebt?
    public let today: CalendarDate
    /// Why the month cannot be closed yet; nil when it can, or is.
    public let obstacle: String?

    /// The document that fixed the SiLPA the month is offset with; empty without one.
    public let silpaDocument: String
    /// What stands already as corrections of exactly this month, wherever they are settled; a renewal made up for is none,
    /// because the month's own figure never has that doctor.
    public let corrected: Rupiah
    /// What of such a renewal was paid for somebody who was not there, whether or not it was taken back.
    public let undone: Rupiah
    /// The first month after the closed ones: where a correction of a closed month is settled.
    public let openMonth: ParticipantMonth?
    /// What closed months were overpaid for who had left unreported, not taken back yet; of all closed months.
    public let reductions: [ProposedReduction]

    /// How far today's records lead away from what was closed and made up for, less what is corrected; nil while the month is
    /// open.
    public var drift: Rupiah? {
      ledger.closing.map { figures.due - $0.capitation - corrected - undone }
    }

    /// What of the drift is not yet proposed as a reduction.
    public var remainingDrift: Rupiah? {
      drift.map { $0 + reductions.filter { $0.month == ledger.month }.total }
    }
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let month = month ?? ParticipantMonth(of: context.today)
    let ground = try LedgerGround(context, in: tx)
    let left = try ground.remainder(before: month, in: tx)
    let ledger = try ground.month(month, after: left, in: tx)
    let pact = try StaffPact.paying(month, at: context.facility, asOf: context.today, in: tx)
    return Answer(
      facility: try Facility.find(context.facility, in: tx), ledger: ledger,
      figures: try ground.figures(of: month, in: tx),
      mutations: try ledger.list.map { try MonthMutations.load($0, in: tx) },
      practice: try PracticeOfDoctor.all(
        of: month, at: context.facility, zone: context.zone, asOf: context.today, in: tx),
      pact: pact,
      replay: ledger.closing.map {
        ledger.terms.replay(Array($0.input.utf8), kept: Array($0.answer.utf8))
      }, payments: ledger.payments(asOf: context.today),
      accounts: try PaymentAccount.all(of: context.facility, in: tx),
      assessments: try KBKAssessment.all(of: context.facility, for: month, in: tx),
      batches: try BatchAccount.all(of: context.facility, for: month, asOf: context.today, in: tx),
      penalty: try InsurerDebt.capitationPenalties(only: month, context, in: tx).first,
      today: context.today,
      obstacle: try ledger.closing == nil
        ? CloseMonth.obstacle(to: ledger, pact, context, in: tx) : nil,
      silpaDocument: ground.fixings.last { $0.fromMonth <= month }?.document ?? "",
      corrected: ground.corrections.filter {
        $0.firstMonth == month && $0.lastMonth == month && $0.cause != .renewal
      }.reduce(.zero) { $0 + $1.amount },
      undone: try ledger.closing.map { try ground.undoneRenewals(of: $0, in: tx) } ?? .zero,
      openMonth: try MonthClosing.last(of: context.facility, in: tx)?.month.next,
      reductions: try ground.reductions(in: tx))
  }
}
