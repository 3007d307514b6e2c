import Journal
public import Store
public import Vocabulary

/// Keeps the examination as far as it is written: checked, still without a signature.
public struct RecordExamination: Command {
  public static let action = Action.examine

  public let encounter: EncounterID
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
    guard visit.status == .inProgress else {
      throw Refusal.conflict("Mulai pemeriksaan dahulu dengan mencocokkan identitas pasien.")
    }
    try working.expect(revision: revision, in: tx, context)
    let examiner = try context.healthWorker
    var reader = try ExaminationReader(
      form, before: working.examination, of: visit, patient, lists: lists, in: tx, context)
    let (examination, items) = try reader.examinationWithPrescription()
    try WorkingRecord.save(examination, of: visit, by: examiner, at: context.now, in: tx)
    try Prescription.saveDraft(
      items, of: visit, by: examiner, on: context.today, at: context.now, in: tx)
    try Draft.delete(encounter, of: context.actor.account, in: tx)
    let fact = try Fact(
      FactKind.encounterRecorded, patient: visit.patient, subject: "Encounter/\(encounter)",
      payload: EncounterFact(encounter: encounter))
    return Performed(working.revision + 1, fact)
  }
}
