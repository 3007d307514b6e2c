import Store
import Vocabulary

/// Turns what was typed into an examination, and collects what is wrong beside each field.
///
/// A part that says the same as before keeps its identity, its author and its time: a doctor who leaves the
/// nurse's measurements as they are does not become their author.
struct ExaminationReader {
  let form: ExaminationForm
  let before: Examination
  let encounter: Encounter
  let patient: Patient
  let by: PractitionerID
  let now: Instant
  let today: CalendarDate
  let lists: CodeLists
  let tx: ReadTransaction

  var problems = Problems()
  var read = Examination()

  init(
    _ form: ExaminationForm, before: Examination, of encounter: Encounter, _ patient: Patient,
    lists: CodeLists, in tx: ReadTransaction, _ context: Context
  ) throws {
    self.form = form
    self.before = before
    self.encounter = encounter
    self.patient = patient
    self.lists = lists
    self.tx = tx
    by = try context.healthWorker
    now = context.now
    today = context.today
  }

  /// The whole examination.
  /// - Throws: `Problems` with every field that cannot be kept as it is.
  mutating func examination() throws -> Examination {
    readObservations()
    try readConditions()
    try readProcedures()
    readAllergies()
    try readMedications()
    readNote()
    readQuestionnaires()
    readFollowUp()
    try readReferral()
    readContact()
    try problems.throwIfAny()
    return read
  }

  /// What a nurse fills before the examination; the rest stays as it was.
  mutating func triage() throws -> Examination {
    read = before
    readObservations()
    try readComplaints()
    read.conditions += before.conditions.filter { $0.category != .complaint }
    readAllergies()
    try readMedications()
    try problems.throwIfAny()
    return read
  }

  /// `made` itself, or the part before it when `same` says that nothing changed.
  func kept<Part>(
    _ previous: Part?, unless changed: (Part) -> Bool, made: () throws -> Part
  ) rethrows -> Part {
    if let previous, !changed(previous) { return previous }
    return try made()
  }
}
