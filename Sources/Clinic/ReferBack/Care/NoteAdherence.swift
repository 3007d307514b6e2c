import Journal
public import Store
public import Vocabulary

/// Writes down that a patient with a refer-back letter was taught about adherence at this visit (PRO-14).
public struct NoteAdherence: Command {
  public static let action = Action.manageReferBack
  public let encounter: EncounterID
  public let text: String

  /// The name of its field.
  public static let field = "edukasi"

  public init(at encounter: EncounterID, _ text: String) {
    self.encounter = encounter
    self.text = text.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let visit = try Encounter.find(encounter, of: context.facility, in: tx)
    guard visit.status != .cancelled else { throw Refusal.conflict("Kunjungan ini sudah dibatalkan.") }
    guard (1...500).contains(text.count) else {
      throw Problems([
        Problem(field: Self.field, "Tulis apa yang disampaikan kepada pasien, paling panjang 500 huruf.")
      ])
    }
    let letters = try ReferBackLetter.all(of: visit.patient, at: context.facility, in: tx)
    guard letters.contains(where: { $0.isInForce(on: visit.day) }) else {
      throw Refusal.conflict("Pasien ini tidak mempunyai Surat Rujuk Balik yang berlaku pada kunjungan ini.")
    }
    try tx.execute(
      """
      INSERT INTO adherence_note (facility, id, patient, encounter, text, noted_at, noted_by)
      VALUES (\(context.facility), \(ID<AdherenceNote>(at: context.now)), \(visit.patient), \(encounter), \(text),
        \(context.now), \(context.actor.name))
      """)
    let payload = ["encounter": encounter.text]
    return Performed((), try Fact(FactKind.adherenceTaught, patient: visit.patient, payload: payload))
  }
}
