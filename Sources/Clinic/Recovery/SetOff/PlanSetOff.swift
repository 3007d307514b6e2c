public import JKN
import Journal
public import Store
public import Vocabulary

/// Plans that a part of a loss is kept back from a month's capitation, a batch of claims, or both (REC-02). The ledger
/// expects that much less from then on.
public struct PlanSetOff: Command {
  public static let action = Action.manageCases
  public let id: RecoveryID
  public let amount: Rupiah?
  public let month: ParticipantMonth?
  public let batch: ClaimBatchID?

  public init(_ id: RecoveryID, _ amount: Rupiah?, from month: ParticipantMonth?, _ batch: ClaimBatchID?) {
    self.id = id
    self.amount = amount
    self.month = month
    self.batch = batch
  }

  /// The names of its fields.
  public enum Field {
    public static let amount = "potong"
    public static let month = "bulan-potong"
    public static let batch = "pengajuan-potong"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<SetOff> {
    let recovery = try Recovery.find(id, of: context.facility, in: tx)
    let room = try SetOffRoom(of: recovery, context, in: tx)
    var problems = Problems()
    if month == nil, batch == nil {
      problems.add(Field.month, "Pilih bulan kapitasi, pengajuan klaim, atau keduanya.")
    }
    if let month, !room.months.contains(where: { $0.month == month }) {
      problems.add(Field.month, "Kapitasi bulan ini tidak dapat dipotong lagi atau belum waktunya.")
    }
    if let batch, !room.batches.contains(where: { $0.id == batch }) {
      problems.add(Field.batch, "Pengajuan ini tidak sedang menunggu dibayar.")
    }
    try problems.throwIfAny()
    let setOff = try share(room)
    try tx.execute(
      """
      INSERT INTO recovery_set_off (facility, id, recovery, month, capitation, batch, non_capitation, planned_on,
        planned_at, planned_by)
      VALUES (\(context.facility), \(RecoverySetOffID(at: context.now)), \(id),
        \(setOff.capitation > .zero ? month : nil), \(setOff.capitation),
        \(setOff.nonCapitation > .zero ? batch : nil), \(setOff.nonCapitation), \(context.today), \(context.now),
        \(context.actor.name))
      """)
    var payload = ["number": recovery.number, "what": "planned"]
    payload["capitation"] = String(setOff.capitation.amount)
    payload["nonCapitation"] = String(setOff.nonCapitation.amount)
    return Performed(
      setOff, try Fact(FactKind.recoverySetOff, subject: "Recovery/\(id)", payload: payload))
  }

  /// - Throws: `Problems` when there is less to recover, or less to keep it back from.
  private func share(_ room: SetOffRoom) throws -> SetOff {
    var problems = Problems()
    guard let amount, amount > .zero else {
      problems.add(Field.amount, "Isi jumlah dalam rupiah, lebih dari nol.")
      throw problems
    }
    let setOff = room.setOff(amount, month: month, batch: batch)
    if amount > room.balance {
      problems.add(
        Field.amount, "Yang belum dikembalikan dan belum direncanakan dipotong tinggal \(room.balance.text).")
    } else if setOff.left > .zero {
      if month != nil, room.lacksList { problems.add(Field.month, SetOffRoom.listIsLacking) }
      problems.add(
        Field.amount,
        "Yang dapat dipotong paling banyak \((amount - setOff.left).text): kapitasi \(room.free(month).text), "
          + "klaim \(room.free(batch).text).")
    }
    try problems.throwIfAny()
    return setOff
  }
}
