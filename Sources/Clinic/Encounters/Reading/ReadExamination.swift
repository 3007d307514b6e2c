public import Store
public import Vocabulary

/// Everything the page of an open visit shows: the record, what was typed, what is missing, what was before.
public struct ReadExamination: Query {
  public static let action = Action.triage

  public struct Result: Sendable {
    public let record: EncounterRecord
    /// What the fields show: one's own draft, else the saved record.
    public let form: ExaminationForm
    public let revision: Int
    public let savedAt: Instant?
    /// When the draft in `form` was kept; `nil` when the fields show the saved record.
    public let draftSavedAt: Instant?
    /// The saved record is newer than the draft in `form`.
    public let draftIsStale: Bool
    public let confirmations: [IdentityConfirmation]
    public let missing: [MinimumRecord.Piece]
    public let disposition: Disposition?
    /// The newest signed or open visits before this one.
    public let history: [VisitSummary]
    public let visitCount: Int
    /// What the prescription in `form` would do to this patient.
    public let concerns: [PrescriptionConcern]
    /// What the specialist asked for, on the day of the visit.
    public let referBack: PatientReferBack
  }

  public let encounter: EncounterID
  public let lists: CodeLists

  public init(encounter: EncounterID, lists: CodeLists) {
    self.encounter = encounter
    self.lists = lists
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Result {
    let (visit, _, working) = try OpenEncounter.find(encounter, in: tx, context)
    let record = try EncounterRecord.load(encounter, in: tx)
    let draft = try Draft.find(encounter, of: context.actor.account, in: tx)
    let items = record.prescriptions.first { $0.state == .draft }?.items ?? []
    let saved = ExaminationForm(working.examination, items: items)
    let confirmations = try IdentityConfirmation.all(of: encounter, in: tx)
    let earlier = try tx.all(
      """
      SELECT * FROM encounter
      WHERE patient = \(visit.patient) AND facility = \(visit.facility) AND status <> 'cancelled'
        AND arrived_at < \(visit.arrivedAt)
      ORDER BY arrived_at DESC LIMIT 6
      """, Encounter.init)
    let count: Int? = try tx.value(
      """
      SELECT COUNT(*) AS total FROM encounter
      WHERE patient = \(visit.patient) AND facility = \(visit.facility) AND status <> 'cancelled'
        AND arrived_at < \(visit.arrivedAt)
      """)
    let form = draft.map { $0.form.onto(saved, stale: $0.revision != working.revision) } ?? saved
    return Result(
      record: record, form: form,
      revision: working.revision, savedAt: working.revision > 0 ? working.savedAt : nil,
      draftSavedAt: draft?.savedAt, draftIsStale: draft.map { $0.revision != working.revision } ?? false,
      confirmations: confirmations,
      missing: MinimumRecord.missing(
        in: record, confirmed: !confirmations.isEmpty, disposition: working.examination.disposition,
        signer: context.actor.practitioner),
      disposition: working.examination.disposition, history: try VisitSummary.of(earlier, in: tx),
      visitCount: count ?? 0, concerns: try concerns(about: form, record, working, in: tx, context),
      referBack: try .load(of: record.patient, on: visit.day, in: tx))
  }

  private func concerns(
    about form: ExaminationForm, _ record: EncounterRecord, _ working: WorkingRecord, in tx: ReadTransaction,
    _ context: Context
  ) throws -> [PrescriptionConcern] {
    guard !form.items.isEmpty, context.actor.practitioner != nil else { return [] }
    var reader = try ExaminationReader(
      form, before: working.examination, of: record.encounter, record.patient, lists: lists, in: tx, context)
    return try reader.concernsAboutForm()
  }

  public func patientRead(_ result: Result) -> PatientID? { result.record.patient.id }
}
