import Journal
public import Store
public import Vocabulary

/// Who opened whose history at the insurer: written down before it is asked for, so that no opening goes unseen.
/// Gives the card to ask with.
public struct OpenCareHistory: Command {
  public static let action = Action.examine

  public let encounter: EncounterID

  public init(encounter: EncounterID) { self.encounter = encounter }

  struct Payload: Codable {
    let encounter: EncounterID
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<JKNNumber> {
    _ = try context.healthWorker
    let visit = try Encounter.find(encounter, of: context.facility, in: tx)
    let patient = try Patient.find(visit.patient, of: context.facility, in: tx)
    guard let card = visit.jknNumber ?? patient.jknNumber else {
      throw Refusal.conflict("Pasien ini tidak punya nomor kartu JKN.")
    }
    let fact = try Fact(
      FactKind.careHistoryOpened, patient: visit.patient, subject: "Encounter/\(encounter)",
      payload: Payload(encounter: encounter))
    return Performed(card, fact)
  }
}
