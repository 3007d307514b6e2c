public import JKN
public import Store
public import Vocabulary

/// What came into an account: gross, the tax and the fee taken off, and what was left (PAY-09; Lampiran II III.27).
public struct PaymentReceipt: Sendable, Hashable, Identifiable {
  public let id: PaymentReceiptID
  public let purpose: PaymentAccount.Purpose
  /// The month it pays for.
  public let month: ParticipantMonth
  public let receivedOn: CalendarDate
  public let gross: Rupiah
  public let tax: Rupiah
  public let fee: Rupiah
  /// The bank's own number of the payment, or nothing.
  public let reference: String
  public let note: String
  /// Whose fault a delay was, should there be one.
  public let delayCause: DelayCause
  /// The statement it was taken from, and its line there.
  public let batch: ReceiptImportID?
  public let line: Int?
  public let recordedBy: String

  public var net: Rupiah { gross - tax - fee }

  init(_ row: Row) throws {
    id = try row["id"]
    purpose = try row["purpose"]
    month = try row["month"]
    receivedOn = try row["received_on"]
    gross = try row["gross"]
    tax = try row["tax"]
    fee = try row["fee"]
    reference = try row["reference"]
    note = try row["note"]
    delayCause = try row["delay_cause"]
    batch = try row["batch"]
    line = try row["line"]
    recordedBy = try row["recorded_by"]
  }

  /// Those that stand, by the day they came.
  /// - Parameter months: the months they pay for.
  static func all(
    of facility: FacilityID, for months: ClosedRange<ParticipantMonth>, in tx: ReadTransaction
  ) throws -> [PaymentReceipt] {
    try tx.all(
      """
      SELECT t.* FROM \(sql: LedgerEntry.receipt.standing(at: facility))
        AND t.month >= \(months.lowerBound) AND t.month <= \(months.upperBound)
      ORDER BY t.received_on, t.recorded_at, t.reference, t.id
      """, PaymentReceipt.init)
  }
}

public typealias PaymentReceiptID = ID<PaymentReceipt>

extension DelayCause: SQLBindable, SQLReadable {}
