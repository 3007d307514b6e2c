public import JKN
import Store
public import Vocabulary

/// What the next payments of BPJS can still bear of a loss.
public struct SetOffRoom: Sendable {
  /// Still to be recovered and not planned to be kept back yet.
  public let balance: Rupiah
  /// The next open months with what is expected to come and is not kept back yet.
  public let months: [Month]
  /// No list of participants was taken in, so that nothing is known of what these months bring.
  public let lacksList: Bool
  /// Batches that BPJS has complete and has not paid, with what it has to pay now: nothing is kept back from a line it put off.
  public let batches: [Batch]

  public struct Month: Sendable {
    public let month: ParticipantMonth
    public let free: Rupiah
  }

  public struct Batch: Sendable {
    public let id: ClaimBatchID
    public let number: String
    public let free: Rupiah
  }

  /// More months are not counted ahead: they come when the first of these are closed.
  static let monthsAhead = 3

  init(of recovery: Recovery, _ context: Context, in tx: ReadTransaction) throws {
    let end = try AgreementEnding.day(of: context.facility, in: tx)
    balance = recovery.unplanned(asOf: context.today)
    let months = try Self.months(recovery, end, context, in: tx)
    self.months = months
    lacksList =
      try !months.isEmpty
      && RegisteredHeads.list(of: months[0].month, at: context.facility, in: tx) == nil
    batches = try Self.batches(end, context, in: tx)
  }

  private static func months(
    _ recovery: Recovery, _ end: CalendarDate?, _ context: Context, in tx: ReadTransaction
  ) throws -> [Month] {
    let closed = try MonthClosing.last(of: context.facility, in: tx)?.month
    let possible = SetOff.months(
      signedOn: recovery.signedOn, lastDay: recovery.lastDay, agreementEnd: end, closed: closed?.firstDay
    ).map(ParticipantMonth.init(of:)).prefix(monthsAhead)
    guard let first = possible.first else { return [] }
    let ground = try LedgerGround(context, in: tx)
    var left = try ground.remainder(before: first, in: tx)
    return try possible.map { month in
      let ledger = try ground.month(month, after: left, in: tx)
      left = ledger.settlement.after
      return Month(month: month, free: ledger.expected)
    }
  }

  private static func batches(
    _ end: CalendarDate?, _ context: Context, in tx: ReadTransaction
  ) throws -> [Batch] {
    guard RecoveryWay.possible(on: context.today, agreementEnd: end).contains(.nonCapitation) else {
      return []
    }
    let book = try ClaimBook(context, in: tx)
    return book.batches.filter { waiting.contains(book.stage($0)) }.map { batch in
      Batch(id: batch.id, number: batch.number, free: book.account(batch).unpaid)
    }
  }

  private static let waiting: Set<ClaimStage> = [.complete, .verifying, .feedback, .agreed, .deemedAgreed]

  /// What to do about it.
  public static let listIsLacking =
    "Kapitasi bulan ini belum dapat dihitung: muat dahulu daftar peserta dari BPJS di halaman Peserta JKN."

  /// How an amount falls on a month and a batch: the capitation first.
  public func setOff(_ amount: Rupiah, month: ParticipantMonth?, batch: ClaimBatchID?) -> SetOff {
    SetOff(amount, from: free(month), free(batch))
  }

  func free(_ month: ParticipantMonth?) -> Rupiah { months.first { $0.month == month }?.free ?? .zero }

  func free(_ batch: ClaimBatchID?) -> Rupiah { batches.first { $0.id == batch }?.free ?? .zero }
}
