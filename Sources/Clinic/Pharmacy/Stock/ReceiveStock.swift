import Journal
public import Store
public import Vocabulary

/// Drugs arrive and are put on the shelf.
public struct ReceiveStock: Command {
  public static let action = Action.dispense

  public let drug: Drug
  public let lot: String
  public let expiresOn: CalendarDate
  /// In the drug's unit.
  public let quantity: Int

  public init(drug: Drug, lot: String, expiresOn: CalendarDate, quantity: Int) {
    self.drug = drug
    self.lot = lot
    self.expiresOn = expiresOn
    self.quantity = quantity
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<StockBatchID> {
    let lot = lot.trimmingBlanks.uppercased()
    try check(lot, on: context.today)
    let id = try StockBatch.receive(
      quantity, of: drug, lot: lot, expiresOn: expiresOn, at: context.facility,
      by: context.actor.practitioner, now: context.now, in: tx)
    tx.announce(PharmacyTopic.of(context.facility))
    let fact = try Fact(
      FactKind.stockReceived, subject: "StockBatch/\(id)",
      payload: StockFact(batch: id, drug: drug.code, lot: lot, change: quantity, reason: ""))
    return Performed(id, fact)
  }

  private func check(_ lot: String, on today: CalendarDate) throws(Problems) {
    var problems = Problems()
    problems.require(lot, at: "lot", "Isi nomor batch seperti tercetak pada kemasan", upTo: 40)
    if expiresOn <= today {
      problems.add("expiresOn", "Tanggal kedaluwarsa sudah lewat; obat ini tidak boleh diterima.")
    } else if expiresOn > today.adding(days: 3660) {
      problems.add("expiresOn", "Tanggal kedaluwarsa lebih dari 10 tahun lagi; periksa tahunnya.")
    }
    if !(1...1_000_000).contains(quantity) {
      problems.add("quantity", "Isi jumlah yang diterima, 1 sampai 1.000.000.")
    }
    try problems.throwIfAny()
  }
}
