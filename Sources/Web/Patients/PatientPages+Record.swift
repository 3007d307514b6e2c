import Clinic
import Hummingbird
import Vocabulary

/// A patient's page, and what BPJS says of the patient.
extension PatientPages {
  @Sendable func record(_ request: Request, _ context: PageContext) async throws -> Page {
    let page = try await clinic.read(ReadPatient(try context.captured("id")), by: context.actor)
    let consent = try await clinic.read(ReadContactConsent(page.patient.id), by: context.actor)
    return PatientRecordPage(
      viewer: context.viewer, record: page, consent: consent, today: today(context)
    ).page
  }

  @Sendable func noteConsent(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: PatientID = try context.captured("id")
    let given = context.form[ConsentCard.answer] == ConsentCard.yes
    try await clinic.run(NoteContactConsent(id, given: given), by: context.actor)
    return .seeOther(.patients(.record(id.text)))
  }

  /// A fragment for the desk; a small page of its own without the script.
  @Sendable func eligibility(_ request: Request, _ context: PageContext) async throws -> Response {
    let visit = try await clinic.read(PrepareVisit(try context.captured("id")), by: context.actor)
    let patient = visit.patient
    let checked = try await clinic.checkEligibility(of: patient, by: context.actor)
    let note = EligibilityNote(
      viewer: context.viewer, patient: patient, check: checked?.check, answer: checked?.answer,
      outOfArea: checked?.outOfArea, identity: visit.identity,
      offersTicks: request.wantsFragment)
    if request.wantsFragment { return note.response() }
    return Page("Kepesertaan JKN", at: .registration, for: context.viewer) {
      PageHead("Kepesertaan JKN")
      Card(patient.name) { note }
      p { LinkButton("Kembali ke pendaftaran", to: .patients(.desk(chosen: patient.id.text)), .primary) }
    }.response()
  }

  @Sendable func takeCard(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: PatientID = try context.captured("id")
    var form = PatientForm(try await clinic.read(ReadPatient(id), by: context.actor).patient)
    form[.jknNumber] = context.form[PatientField.jknNumber.rawValue] ?? ""
    try await clinic.run(ChangePatient(id, form), by: context.actor)
    return .seeOther(.patients(.desk(chosen: id.text)))
  }
}
