import Journal
public import Store
public import Vocabulary

/// The Puskesmas approves a confirmed report (NET-08: it answers for what it sends on). What changed since it was confirmed
/// goes back first.
public struct ApproveNetworkReport: Command {
  public static let action = Action.manageClaims
  let id: NetworkReportID

  public init(_ id: NetworkReportID) { self.id = id }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let report = try NetworkReport.find(id, of: context.facility, in: tx)
    guard report.approved == nil else {
      throw Refusal.conflict("Laporan \(report.number) sudah disetujui.")
    }
    let held = NetworkMonth(of: report.network, in: report.month, try ClaimBook(context, in: tx))
    guard held.waiting == 0 else {
      throw Refusal.conflict(
        "\(held.waiting) pelayanan bulan itu masih menunggu persetujuan Puskesmas. Putuskan dahulu di Klaim.")
    }
    guard held.lines == report.content.claimed else {
      throw Refusal.conflict(
        "Pelayanan bulan itu berubah sesudah laporan dikonfirmasi. Tarik laporannya, lalu mintakan konfirmasi baru."
      )
    }
    try tx.execute(
      """
      UPDATE network_report SET approved_at = \(context.now), approved_by = \(context.actor.name)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    return Performed((), try Fact(FactKind.networkReportApproved, subject: "NetworkReport/\(id)"))
  }
}

/// Writes down that an approved report went to BPJS: on which day, by which letter or channel.
public struct SendNetworkReport: Command {
  public static let action = Action.manageClaims
  let id: NetworkReportID
  let day: CalendarDate
  let reference: String

  public init(_ id: NetworkReportID, on day: CalendarDate, reference: String) {
    self.id = id
    self.day = day
    self.reference = reference.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let day = "dikirim"
    public static let reference = "nomor-surat"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let report = try NetworkReport.find(id, of: context.facility, in: tx)
    guard let approved = report.approved else {
      throw Refusal.conflict("Laporan \(report.number) belum disetujui Puskesmas.")
    }
    guard report.sending == nil else {
      throw Refusal.conflict("Laporan \(report.number) sudah dicatat dikirim.")
    }
    var problems = Problems()
    if day > context.today { problems.add(Field.day, "Tanggal kirim tidak boleh di masa depan.") }
    if day < context.zone.date(of: approved.at) {
      problems.add(Field.day, "Tanggal kirim lebih awal dari persetujuan Puskesmas.")
    }
    problems.require(reference, at: Field.reference, "Isi nomor surat atau cara kirimnya", upTo: 100)
    try problems.throwIfAny()
    try tx.execute(
      """
      UPDATE network_report SET sent_on = \(day), sent_reference = \(reference), sent_at = \(context.now),
        sent_by = \(context.actor.name)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    let payload = ["on": day.iso, "month": report.month.text]
    return Performed(
      (), try Fact(FactKind.networkReportSent, subject: "NetworkReport/\(id)", payload: payload))
  }
}

/// Takes a report back that was wrong, with the reason; the month can be confirmed anew.
public struct WithdrawNetworkReport: Command {
  public static let action = Action.manageClaims
  let id: NetworkReportID
  let reason: String

  public init(_ id: NetworkReportID, reason: String) {
    self.id = id
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    _ = try NetworkReport.find(id, of: context.facility, in: tx)
    try ClaimReason.check(reason)
    try tx.execute(
      """
      UPDATE network_report SET withdrawn_at = \(context.now), withdrawn_by = \(context.actor.name),
        withdrawal_reason = \(reason)
      WHERE facility = \(context.facility) AND id = \(id)
      """)
    return Performed((), try Fact(FactKind.networkReportWithdrawn, subject: "NetworkReport/\(id)"))
  }
}
