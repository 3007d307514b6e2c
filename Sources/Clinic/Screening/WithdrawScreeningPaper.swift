import Journal
public import Store
public import Vocabulary

/// Takes back a paper of a screening that was written down by mistake. It stays with the visit, marked, with the reason; it is
/// no evidence any more and can be written down again. What was printed of it is taken back too, so that whoever checks it
/// reads the reason. Refused while a claim that rests on it is in a batch.
public struct WithdrawScreeningPaper: Command {
  public static let action = Action.triage

  public let encounter: EncounterID
  public let kind: ScreeningPaper.Kind
  public let subject: ScreeningSubject
  public let reason: String

  // The names of its fields.
  public static let paperField = "surat-keliru"
  public static let reasonField = "alasan-tarik"

  public init(
    at encounter: EncounterID, _ kind: ScreeningPaper.Kind, of subject: ScreeningSubject,
    because reason: String
  ) {
    self.encounter = encounter
    self.kind = kind
    self.subject = subject
    self.reason = reason.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let visit = try Encounter.find(encounter, of: context.facility, in: tx)
    let papers = try ScreeningPaper.all(of: encounter, at: context.facility, in: tx)
    let found = papers.first { $0.kind == kind && $0.subject == subject }
    var problems = Problems()
    if found == nil { problems.add(Self.paperField, "Pilih surat yang keliru.") }
    if problems.require(reason, at: Self.reasonField, "Tulis alasannya", upTo: 200), reason.hidesAPerson {
      problems.add(Self.reasonField, "Alasan ini terbaca umum: jangan tulis NIK atau nomor kartu.")
    }
    try problems.throwIfAny()
    guard let found else { throw Refusal.notFound("Surat skrining") }
    try [found].untickEvidence(on: Claim.all(of: visit, in: tx), in: tx, context)
    let printed = try found.withdrawDocuments(at: visit, because: reason, in: tx, context)
    try keep(found, in: tx, context)
    let payload = [
      "encounter": encounter.text, "kind": kind.rawValue, "subject": subject.rawValue, "because": reason,
      "documents": printed.map(\.text).joined(separator: " "),
    ]
    return Performed(
      (), try Fact(FactKind.screeningPaperWithdrawn, patient: visit.patient, payload: payload))
  }

  private func keep(_ paper: ScreeningPaper, in tx: WriteTransaction, _ context: Context) throws {
    try tx.execute(
      """
      INSERT INTO withdrawn_screening_paper (facility, id, encounter, kind, subject, place, recorded_at,
        recorded_by, withdrawn_at, withdrawn_by, withdrawn_because)
      VALUES (\(context.facility), \(WithdrawnScreeningPaperID(at: context.now)), \(encounter), \(kind),
        \(subject), \(paper.place), \(paper.at), \(paper.by), \(context.now), \(context.actor.name), \(reason))
      """)
    try tx.execute(
      """
      DELETE FROM screening_paper
      WHERE facility = \(context.facility) AND encounter = \(encounter) AND kind = \(kind)
        AND subject = \(subject)
      """)
  }
}
