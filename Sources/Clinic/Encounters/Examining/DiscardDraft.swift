public import Store
public import Vocabulary

/// Throws one's own unsaved typing away: the page shows the saved record again.
public struct DiscardDraft: Command {
  public static let action = Action.triage

  public let encounter: EncounterID

  public init(encounter: EncounterID) { self.encounter = encounter }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let visit = try Encounter.find(encounter, of: context.facility, in: tx)
    try Draft.delete(visit.id, of: context.actor.account, in: tx)
    return Performed((), nil)
  }
}
