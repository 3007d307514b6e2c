public import Store
public import Vocabulary

/// Keeps what is typed, as it is. No fact: nothing of it is part of the record yet.
public struct SaveDraft: Command {
  public static let action = Action.triage

  public let encounter: EncounterID
  public let form: ExaminationForm
  /// The revision on which it was typed.
  public let revision: Int
  /// Kept by the page itself while somebody types: dropped when it arrives after the same person's save.
  public let isAutomatic: Bool

  public init(
    encounter: EncounterID, form: ExaminationForm, revision: Int, isAutomatic: Bool = false
  ) {
    self.encounter = encounter
    self.form = form
    self.revision = revision
    self.isAutomatic = isAutomatic
  }

  /// - Returns: the moment of keeping, to be shown.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Instant> {
    let (visit, _, working) = try OpenEncounter.find(encounter, in: tx, context)
    let isLate = working.revision > revision && working.by == context.actor.practitioner
    if isAutomatic, isLate { return Performed(context.now, nil) }
    let body = try CanonicalText.of(form)
    let changed = try tx.execute(
      """
      UPDATE encounter_draft SET revision = \(revision), saved_at = \(context.now), body = \(body)
      WHERE encounter = \(visit.id) AND account = \(context.actor.account) AND facility = \(visit.facility)
      """)
    if changed == 0 {
      try tx.execute(
        """
        INSERT INTO encounter_draft (encounter, account, facility, revision, saved_at, body)
        VALUES (\(visit.id), \(context.actor.account), \(visit.facility), \(revision), \(context.now), \(body))
        """)
    }
    return Performed(context.now, nil)
  }
}
