public import Store
public import Vocabulary

/// Keeps what is typed, as it is. No fact: nothing of it is part of the record yet.
public struct SaveDraft: Command {
  public static let action = Action.triage

  public let encounter: EncounterID
  public let form: ExaminationForm
  /// The revision on which it was typed.
  public let revision: Int

  public init(encounter: EncounterID, form: ExaminationForm, revision: Int) {
    self.encounter = encounter
    self.form = form
    self.revision = revision
  }

  /// - Returns: the moment of keeping, to be shown.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Instant> {
    let (visit, _, _) = try OpenEncounter.find(encounter, in: tx, context)
    try tx.execute(
      """
      INSERT INTO encounter_draft (encounter, account, facility, revision, saved_at, body)
      VALUES (\(visit.id), \(context.actor.account), \(visit.facility), \(revision), \(context.now),
        \(try CanonicalText.of(form)))
      ON CONFLICT (encounter, account) DO UPDATE SET revision = excluded.revision,
        saved_at = excluded.saved_at, body = excluded.body
      """)
    return Performed(context.now, nil)
  }
}
