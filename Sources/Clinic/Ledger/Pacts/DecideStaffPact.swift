import JKN
import Journal
public import Store
import Vocabulary

/// The head approves the month's pact on medical staff, or objects to what HFIS says.
public struct DecideStaffPact: Command {
  public static let action = Action.keepLedger
  public let month: ParticipantMonth
  public let approves: Bool
  public let reason: String

  /// - Parameter month: the month whose staff the pact states.
  public init(_ month: ParticipantMonth, approves: Bool, reason: String = "") {
    self.month = month
    self.approves = approves
    self.reason = reason.trimmingBlanks
  }

  /// The names of its fields.
  public enum Field {
    public static let decision = "keputusan"
    public static let reason = "keberatan"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let pact = try StaffPact.find(of: month, at: context.facility, asOf: context.today, in: tx)
    guard month.firstDay <= context.today else {
      throw Problems([Problem(field: Field.decision, "Bulan ini belum berjalan.")])
    }
    if !approves {
      try Problems.require(reason, at: Field.reason, "Tulis apa yang tidak sesuai", upTo: 300)
    }
    switch pact.state {
    case .approved: throw Refusal.conflict("Pakta bulan ini sudah disetujui.")
    case .approvedByItself:
      throw Refusal.conflict(
        "Batas tanggal \(pact.dueOn.day) sudah lewat: pakta ini disetujui otomatis menurut HFIS.")
    case .objected where !approves: throw Refusal.conflict("Keberatan bulan ini sudah dicatat.")
    case .waiting, .objected: break
    }
    try tx.execute(
      """
      INSERT INTO staff_pact (facility, id, month, approved, reason, decided_on, recorded_at, recorded_by)
      VALUES (\(context.facility), \(StaffPactID(at: context.now)), \(month), \(approves),
        \(approves ? "" : reason), \(context.today), \(context.now), \(context.actor.name))
      """)
    let payload = ["month": month.text, "approved": String(approves)]
    return Performed((), try Fact(FactKind.staffPactDecided, payload: payload))
  }
}

typealias StaffPactID = ID<StaffPact>
