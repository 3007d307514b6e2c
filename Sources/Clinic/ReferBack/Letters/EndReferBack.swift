import Journal
public import Store
public import Vocabulary

/// Ends a letter before its last day: a new one replaced it, the patient was referred again, moved away, died.
public struct EndReferBack: Command {
  public static let action = Action.manageReferBack
  public let letter: ReferBackLetterID
  public let reason: String

  public init(_ letter: ReferBackLetterID, because reason: String) {
    self.letter = letter
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try ReferBackLetter.open(letter, of: context.facility, in: tx)
    try ReferBackReason.check(reason)
    try tx.execute(
      """
      UPDATE refer_back_letter SET ended_on = \(context.today), end_reason = \(reason), ended_at = \(context.now),
        ended_by = \(context.actor.name)
      WHERE facility = \(context.facility) AND id = \(letter)
      """)
    return Performed(
      (), try .referBack(FactKind.referBackEnded, letter, of: found.patient, version: found.version))
  }
}
