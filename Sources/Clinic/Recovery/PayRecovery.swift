public import JKN
import Journal
public import Store
public import Vocabulary

/// Writes down that a part of a loss was paid back or set off. More than what is left is refused.
public struct PayRecovery: Command {
  public static let action = Action.manageCases
  public let id: RecoveryID
  public let amount: Rupiah?
  public let on: CalendarDate?
  public let way: RecoveryWay?
  public let reference: String

  public init(
    _ id: RecoveryID, _ amount: Rupiah?, on day: CalendarDate?, by way: RecoveryWay?, reference: String
  ) {
    self.id = id
    self.amount = amount
    on = day
    self.way = way
    self.reference = reference.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<RecoveryStanding> {
    let recovery = try Recovery.find(id, of: context.facility, in: tx)
    let left = recovery.standing(asOf: context.today).balance
    let end = try RecoveryDesk.agreementEnd(context, in: tx)
    var problems = Problems()
    if let amount, amount > .zero {
      if amount > left { problems.add("bayar", "Sisa kerugian \(left.text); jumlah ini lebih besar.") }
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
    if let way {
      if let on, !RecoveryWay.possible(on: on, agreementEnd: end).contains(way) {
        problems.add("cara", "Perjanjian sudah berakhir: kerugian disetor ke rekening BPJS.")
      }
    } else {
      problems.add("cara", "Pilih cara pengembaliannya.")
    }
    if reference.isEmpty || reference.count > 200 {
      problems.add("bukti", "Tulis nomor bukti setor atau bulan yang dipotong.")
    }
    try problems.throwIfAny()
    guard let amount, let on, let way else { throw Refusal.notFound("Pembayaran") }
    try tx.execute(
      """
      INSERT INTO recovery_payment (facility, id, recovery, paid_on, amount, way, reference, recorded_at, recorded_by)
      VALUES (\(context.facility), \(RecoveryID(at: context.now)), \(id), \(on), \(amount), \(way), \(reference),
        \(context.now), \(context.actor.name))
      """)
    let payload = ["number": recovery.number, "amount": String(amount.amount), "way": way.rawValue]
    let after = try Recovery.find(id, of: context.facility, in: tx).standing(asOf: context.today)
    return Performed(after, try Fact(FactKind.recoveryPaid, subject: "Recovery/\(id)", payload: payload))
  }
}
