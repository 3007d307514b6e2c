import JKN
import Journal
public import Store
public import Vocabulary

/// Decides that a doctor does not count for a month's tariff, because he or she did not practise by the schedule (CAP-23). Needs
/// days that were missed and a reason; taken back with `WithdrawEntry` until the month is closed.
public struct SetDoctorAside: Command {
  public static let action = Action.keepLedger
  public let practitioner: PractitionerID
  public let month: ParticipantMonth
  public let reason: String

  public init(_ practitioner: PractitionerID, in month: ParticipantMonth, because reason: String) {
    self.practitioner = practitioner
    self.month = month
    self.reason = reason.trimmingBlanks
  }

  /// The name of its field.
  public static let field = "alasan-tidak-dihitung"

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<PracticeDecisionID> {
    guard month <= ParticipantMonth(of: context.today) else {
      throw Refusal.conflict("Bulan \(month.text) belum berjalan.")
    }
    if let closed = try MonthClosing.last(of: context.facility, in: tx)?.month, month <= closed {
      throw Refusal.conflict(
        "Bulan \(month.text) sudah ditutup dengan dokternya. Catat koreksi di bulan yang masih terbuka.")
    }
    let practice = try self.practice(in: tx, context)
    try Problems.require(reason, at: Self.field, "Tulis alasannya", upTo: 200)
    let missed = practice.days.filter { $0.standing == .absent }.map(\.day)
    guard !missed.isEmpty else {
      throw Problems([
        Problem(
          field: Self.field,
          "Menurut rekam medis tidak ada hari terjadwal tanpa pelayanan pada bulan ini, jadi tidak ada buktinya."
        )
      ])
    }
    let id = PracticeDecisionID(at: context.now)
    try tx.execute(
      """
      INSERT INTO practice_decision (facility, id, practitioner, month, reason, scheduled_days, practised_days,
        missed_days, decided_on, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(practitioner), \(month), \(reason), \(practice.scheduledDays),
        \(practice.practisedDays), \(missed.map(\.iso).joined(separator: ",")), \(context.today), \(context.now),
        \(context.actor.name))
      """)
    let payload = [
      "practitioner": practitioner.text, "month": month.text, "missed": String(missed.count),
      "reason": reason,
    ]
    return Performed(id, try Fact(FactKind.doctorSetAside, payload: payload))
  }

  /// - Throws: `Refusal` for somebody who is no doctor here or does not count anyway.
  private func practice(in tx: ReadTransaction, _ context: Context) throws -> PracticeOfDoctor {
    let terms = try KnownTerms.named(
      AgreementChoice.inForce(on: month.firstDay, at: context.facility, in: tx).terms, in: tx)
    let doctors = try CapitationDoctor.all(
      of: context.facility, on: month.firstDay, under: terms, asOf: context.today, in: tx)
    guard let doctor = doctors.first(where: { $0.practitioner.id == practitioner }) else {
      throw Refusal.notFound("Dokter")
    }
    if case .notCounted(let why) = doctor.standing {
      throw Refusal.conflict("Dokter ini sudah tidak dihitung: \(why)")
    }
    return try PracticeOfDoctor.all(
      of: month, at: context.facility, zone: context.zone, asOf: context.today, in: tx)[practitioner] ?? .none
  }
}
