import Journal
public import Store
public import Vocabulary

/// Closes the visit and signs its record: from here on it only grows by corrections. Refused while a piece of the
/// minimum record is missing.
public struct CloseEncounter: Command {
  public static let action = Action.signRecord

  public let encounter: EncounterID
  /// The revision that was on the screen: one signs what one sees.
  public let revision: Int
  /// When the service ended, if that was earlier than now (EMR-02 counts the delay).
  public let serviceEndedAt: Instant?

  public init(encounter: EncounterID, revision: Int, serviceEndedAt: Instant? = nil) {
    self.encounter = encounter
    self.revision = revision
    self.serviceEndedAt = serviceEndedAt
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Signature> {
    let (visit, _, working) = try OpenEncounter.find(encounter, in: tx, context)
    try working.expect(revision: revision, in: tx, context)
    let signer = try context.healthWorker
    let disposition = try check(visit, working, signer, in: tx)
    let signature = Signature(
      version: 1, at: context.now, by: signer, reason: "",
      digest: try RecordDigest.of(working.examination, visit, version: 1))
    try write(working.examination, signature, disposition, visit, in: tx)
    try finish(visit, disposition, in: tx, context)
    try Ticket.finish(encounter, in: visit.room, at: context.now, tx)
    if try Prescription.sendDraft(of: encounter, at: context.now, in: tx) != nil {
      try sendToPharmacy(visit, in: tx, context)
    }
    try ClaimDrafting.draft(from: visit, working.examination, in: tx, context)
    try StayDrafting.settle(after: visit, in: tx, context)
    let fact = try Fact(
      FactKind.encounterSigned, patient: visit.patient, subject: "Encounter/\(encounter)",
      payload: EncounterFact(encounter: encounter, version: 1))
    return Performed(signature, fact)
  }

  private func check(
    _ visit: Encounter, _ working: WorkingRecord, _ signer: PractitionerID, in tx: WriteTransaction
  ) throws -> Disposition {
    guard visit.status == .inProgress else {
      throw Refusal.conflict("Mulai pemeriksaan dahulu dengan mencocokkan identitas pasien.")
    }
    let record = try EncounterRecord.load(encounter, in: tx)
    let confirmed = try !IdentityConfirmation.all(of: encounter, in: tx).isEmpty
    let missing = MinimumRecord.missing(
      in: record, confirmed: confirmed, disposition: working.examination.disposition, signer: signer)
    try Problems(missing.map { Problem(field: $0.rawValue, $0.sentence) }).throwIfAny()
    guard let disposition = working.examination.disposition else {
      throw Problems([Problem(field: "disposition", MinimumRecord.Piece.disposition.sentence)])
    }
    return disposition
  }

  private func write(
    _ examination: Examination, _ signature: Signature, _ disposition: Disposition, _ visit: Encounter,
    in tx: WriteTransaction
  ) throws {
    let record = RecordVersion(
      facility: visit.facility, encounter: visit.id, patient: visit.patient, version: signature.version)
    try examination.insert(in: record, tx)
    try signature.insert(in: record, examination, disposition, tx)
    try WorkingRecord.delete(visit.id, in: tx)
  }

  private func sendToPharmacy(
    _ visit: Encounter, in tx: WriteTransaction, _ context: Context
  ) throws {
    let rooms = try Room.all(of: context.facility, in: tx)
    guard let pharmacy = rooms.first(where: { $0.kind == .pharmacy }) else { return }
    let priority = try Ticket.all(of: encounter, in: tx).contains { $0.room == visit.room && $0.priority }
    try Ticket.sendOn(visit, to: pharmacy, priority: priority, at: context.now, tx)
  }

  private func finish(
    _ visit: Encounter, _ disposition: Disposition, in tx: WriteTransaction, _ context: Context
  ) throws {
    let ended = serviceEndedAt ?? context.now
    guard let started = visit.startedAt, started <= ended, ended <= context.now else {
      throw Problems([
        Problem(
          field: "serviceEndedAt", "Waktu selesai pelayanan harus di antara mulai pemeriksaan dan sekarang.")
      ])
    }
    var closed = visit
    closed.status = .finished
    closed.finishedAt = ended
    closed.disposition = disposition
    closed.version = 1
    try closed.update(in: tx)
  }
}
