import Journal
public import Store
public import Vocabulary

/// The examination begins: the identity is confirmed, the true moment and the examiner are noted, the ticket is
/// being served. A colleague who starts it again takes it over.
public struct StartExamination: Command {
  public static let action = Action.examine

  public let encounter: EncounterID
  public let identifiers: Set<IdentityConfirmation.Identifier>

  public init(encounter: EncounterID, identifiers: Set<IdentityConfirmation.Identifier>) {
    self.encounter = encounter
    self.identifiers = identifiers
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    var visit = try Encounter.find(encounter, of: context.facility, in: tx)
    let examiner = try context.healthWorker
    switch visit.status {
    case .finished:
      throw Refusal.conflict("Kunjungan ini sudah ditutup; yang salah diperbaiki lewat koreksi.")
    case .cancelled: throw Refusal.conflict("Kunjungan ini sudah dibatalkan.")
    case .inProgress where visit.practitioner == examiner: return Performed((), nil)
    case .arrived, .inProgress: break
    }
    let patient = try Patient.find(visit.patient, of: context.facility, in: tx)
    try IdentityConfirmation.record(identifiers, of: patient, encounter, in: tx, context)
    visit.practitioner = examiner
    visit.status = .inProgress
    visit.startedAt = visit.startedAt ?? context.now
    try visit.update(in: tx)
    try Ticket.serve(encounter, in: visit.room, at: context.now, tx)
    let fact = try Fact(
      FactKind.encounterStarted, patient: visit.patient, subject: "Encounter/\(encounter)",
      payload: EncounterFact(encounter: encounter))
    return Performed((), fact)
  }
}
