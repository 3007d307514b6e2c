public import JKN
import Journal
public import Store
public import Vocabulary

/// Writes down that a part of a loss was paid into BPJS's account. What is kept back from its payments is planned by
/// `PlanSetOff`, so that the ledger knows. More than what is left is refused.
public struct PayRecovery: Command {
  public static let action = Action.manageCases
  public let id: RecoveryID
  public let amount: Rupiah?
  public let on: CalendarDate?
  public let reference: String

  public init(_ id: RecoveryID, _ amount: Rupiah?, on day: CalendarDate?, reference: String) {
    self.id = id
    self.amount = amount
    on = day
    self.reference = reference.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<RecoveryStanding> {
    let recovery = try Recovery.find(id, of: context.facility, in: tx)
    let left = recovery.unplanned(asOf: context.today)
    var problems = Problems()
    if let amount, amount > .zero {
      if amount > left {
        problems.add(
          "bayar",
          "Yang belum dikembalikan dan belum direncanakan dipotong \(left.text); jumlah ini lebih besar.")
      }
    } else {
      problems.add("bayar", "Isi jumlah dalam rupiah, lebih dari nol.")
    }
    if let on {
      if on > context.today { problems.add("tanggal-bayar", "Tanggal bayar tidak boleh di masa depan.") }
      if on < recovery.signedOn {
        problems.add("tanggal-bayar", "Tanggal bayar tidak boleh sebelum Berita Acara.")
      }
    } else {
      problems.add("tanggal-bayar", "Tulis tanggal, misalnya 20-11-2026.")
    }
    if reference.isEmpty || reference.count > 200 { problems.add("bukti", "Tulis nomor bukti setor.") }
    try problems.throwIfAny()
    guard let amount, let on else { throw Refusal.notFound("Pembayaran") }
    try recovery.keep(amount, on: on, .transfer, reference, context, in: tx)
    let payload = [
      "number": recovery.number, "amount": String(amount.amount), "way": RecoveryWay.transfer.rawValue,
    ]
    let after = try Recovery.find(id, of: context.facility, in: tx).standing(asOf: context.today)
    return Performed(after, try Fact(FactKind.recoveryPaid, subject: "Recovery/\(id)", payload: payload))
  }
}
