public import Store
public import Vocabulary

/// Everything written into the ledger by hand that stands, for the pages where it is written.
public struct ReadLedgerEntries: Query {
  public static let action = Action.readCapitation

  public init() {}

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let letters: [TariffLetter]
    public let corrections: [CapitationCorrection]
    public let fixings: [SilpaFixing]
    public let minutes: [CompensationMinutes]
    public let accounts: [PaymentAccount]
    /// Of every month, the newest last.
    public let assessments: [KBKAssessment]
    /// Which receipts were matched with which batches.
    public let matches: [ReceiptMatch]
    /// Which receipts pay penalties and underpayments.
    public let debtPayments: [DebtPayment]
    /// Of the last twelve months and the next, newest first.
    public let receipts: [PaymentReceipt]
    public let imports: [ReceiptImport]
    /// Lines that were not taken, of the newest statement that has any.
    public let problems: [CSVProblem]
    /// The last closed month: entries of it and before stay.
    public let closed: ParticipantMonth?
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let facility = context.facility
    let month = ParticipantMonth(of: context.today)
    let imports = try ReceiptImport.all(of: facility, in: tx)
    let receipts = try PaymentReceipt.all(
      of: facility, for: month.adding(months: -12)...month.adding(months: 1), in: tx)
    return Answer(
      today: context.today, letters: try TariffLetter.all(of: facility, in: tx),
      corrections: try CapitationCorrection.all(of: facility, in: tx),
      fixings: try SilpaFixing.all(of: facility, in: tx),
      minutes: try CompensationMinutes.all(of: facility, in: tx),
      accounts: try PaymentAccount.all(of: facility, in: tx),
      assessments: try KBKAssessment.all(of: facility, in: tx),
      matches: try ReceiptMatch.all(of: facility, in: tx),
      debtPayments: try DebtPayment.all(of: facility, in: tx), receipts: receipts.reversed(),
      imports: imports,
      problems: try imports.first.map { try ReceiptImport.problems(of: $0.id, at: facility, in: tx) } ?? [],
      closed: try MonthClosing.last(of: facility, in: tx)?.month)
  }
}
