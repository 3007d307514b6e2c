import Journal
public import Store
public import Vocabulary

/// The visit does not take place, or was registered by mistake. Never after the signature, never once a specimen
/// was taken, a medicine handed over, or the patient taken in from it. Letters of a screening printed at it no longer hold.
public struct CancelEncounter: Command {
  public static let action = Action.registerVisit

  public let encounter: EncounterID
  public let reason: String

  public init(encounter: EncounterID, reason: String) {
    self.encounter = encounter
    self.reason = reason
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let (visit, _, _) = try OpenEncounter.find(encounter, in: tx, context)
    let reason = reason.trimmingBlanks
    guard reason.count >= 3 else {
      throw Problems([Problem(field: "reason", "Isi alasan pembatalan.")])
    }
    if visit.status == .inProgress, !Access.allows(context.actor, .examine) {
      throw Refusal.conflict("Pemeriksaan sudah dimulai; pembatalan dilakukan oleh pemeriksa.")
    }
    let begun = try LaboratoryOrder.all(of: encounter, in: tx).contains { !$0.specimens.isEmpty }
    if begun {
      throw Refusal.conflict(
        "Spesimen laboratorium sudah diambil; kunjungan ini harus ditutup, bukan dibatalkan.")
    }
    if try Stay.begun(from: encounter, at: visit.facility, in: tx) != nil {
      throw Refusal.conflict(
        "Pasien sudah dirawat inap dari kunjungan ini. Bila keliru, tarik dahulu catatan rawat inapnya.")
    }
    var cancelled = visit
    cancelled.status = .cancelled
    try cancelled.update(in: tx)
    try tx.execute(
      """
      INSERT INTO encounter_cancellation (encounter, facility, patient, at, account, reason)
      VALUES (\(encounter), \(visit.facility), \(visit.patient), \(context.now), \(context.actor.account), \(reason))
      """)
    for paper in try ScreeningPaper.all(of: encounter, at: visit.facility, in: tx) {
      // Whoever checks the paper reads this; the reason that was typed may name somebody.
      try paper.withdrawDocuments(at: visit, because: "Kunjungannya dibatalkan.", in: tx, context)
    }
    try WorkingRecord.delete(encounter, in: tx)
    try Ticket.cancel(encounter, at: context.now, tx)
    let fact = try Fact(
      FactKind.encounterCancelled, patient: visit.patient, subject: "Encounter/\(encounter)",
      payload: EncounterFact(encounter: encounter))
    return Performed((), fact)
  }
}
