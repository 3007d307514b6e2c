import Journal
public import Store
public import Vocabulary

/// The nurse's part before the examination: measurements, complaint, allergies, medicines in use.
public struct RecordTriage: Command {
  public static let action = Action.triage

  public let encounter: EncounterID
  /// Only the fields of triage are read.
  public let form: ExaminationForm
  /// The revision that was on the screen.
  public let revision: Int
  public let lists: CodeLists

  public init(encounter: EncounterID, form: ExaminationForm, revision: Int, lists: CodeLists) {
    self.encounter = encounter
    self.form = form
    self.revision = revision
    self.lists = lists
  }

  /// - Returns: the new revision.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Int> {
    let (visit, patient, working) = try OpenEncounter.find(encounter, in: tx, context)
    try working.expect(revision: revision, in: tx, context)
    var reader = try ExaminationReader(
      form, before: working.examination, of: visit, patient, lists: lists, in: tx, context)
    let examination = try reader.triage()
    try WorkingRecord.save(examination, of: visit, by: context.healthWorker, at: context.now, in: tx)
    try Draft.delete(encounter, of: context.actor.account, in: tx)
    let fact = try Fact(
      FactKind.encounterTriaged, patient: visit.patient, subject: "Encounter/\(encounter)",
      payload: EncounterFact(encounter: encounter))
    return Performed(working.revision + 1, fact)
  }
}
