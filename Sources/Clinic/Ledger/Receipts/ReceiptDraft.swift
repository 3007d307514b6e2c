public import JKN
import Store
public import Vocabulary

/// A payment before it is written down, from a hand or from a line of a statement.
public struct ReceiptDraft: Sendable {
  public var purpose: PaymentAccount.Purpose
  public var month: ParticipantMonth
  public var receivedOn: CalendarDate
  public var gross: Rupiah
  public var tax: Rupiah
  public var fee: Rupiah
  public var reference: String
  public var note: String
  public var delayCause: DelayCause

  public init(
    _ purpose: PaymentAccount.Purpose, for month: ParticipantMonth, on receivedOn: CalendarDate,
    gross: Rupiah, tax: Rupiah = .zero, fee: Rupiah = .zero, reference: String = "", note: String = "",
    delayCause: DelayCause = .bpjs
  ) {
    self.purpose = purpose
    self.month = month
    self.receivedOn = receivedOn
    self.gross = gross
    self.tax = tax
    self.fee = fee
    self.reference = reference.trimmingBlanks
    self.note = note.trimmingBlanks
    self.delayCause = delayCause
  }

  /// The names of its fields.
  public enum Field {
    public static let purpose = "rekening"
    public static let month = "untuk-bulan"
    public static let receivedOn = "diterima"
    public static let gross = "bruto"
    public static let tax = "pajak"
    public static let fee = "biaya"
    public static let reference = "referensi"
    public static let note = "catatan"
    public static let delayCause = "sebab-terlambat"
  }

  /// - Parameter known: payments for the same month that stand already.
  func problems(beside known: [PaymentReceipt], today: CalendarDate) -> Problems {
    var problems = Problems()
    if receivedOn > today { problems.add(Field.receivedOn, "Tanggal penerimaan tidak boleh di masa depan.") }
    if month > ParticipantMonth(of: receivedOn).adding(months: 1) {
      problems.add(Field.month, "Bulan ini lebih dari sebulan sesudah uangnya diterima; periksa bulannya.")
    }
    if gross <= .zero || gross.amount > LedgerLimit.largest {
      problems.add(Field.gross, "Jumlah bruto harus lebih dari nol dan paling banyak 100 miliar rupiah.")
    }
    if tax < .zero { problems.add(Field.tax, "Pajak tidak boleh negatif.") }
    if fee < .zero { problems.add(Field.fee, "Biaya tidak boleh negatif.") }
    if tax + fee > gross { problems.add(Field.tax, "Pajak dan biaya melebihi jumlah bruto.") }
    problems.limit(reference, at: Field.reference, "Referensi", to: 100)
    problems.limit(note, at: Field.note, "Catatan", to: 200)
    if let double = known.first(where: isSame) {
      problems.add(Field.gross, "Penerimaan ini sudah dicatat oleh \(double.recordedBy).")
    }
    return problems
  }

  /// The same account, day, amount and reference of the bank.
  private func isSame(_ other: PaymentReceipt) -> Bool {
    (other.purpose, other.receivedOn, other.gross, other.reference) == (purpose, receivedOn, gross, reference)
  }

  func insert(
    at context: Context, batch: ReceiptImportID? = nil, line: Int? = nil, in tx: WriteTransaction
  ) throws -> PaymentReceiptID {
    let id = PaymentReceiptID(at: context.now)
    try tx.execute(
      """
      INSERT INTO payment_receipt (facility, id, purpose, month, received_on, gross, tax, fee, reference, note,
        delay_cause, batch, line, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(purpose), \(month), \(receivedOn), \(gross), \(tax), \(fee),
        \(reference), \(note), \(delayCause), \(batch), \(line), \(context.now), \(context.actor.name))
      """)
    return id
  }
}
