import Clinic
import Hummingbird
import Vocabulary

/// What BPJS says of a patient's rujuk balik: asked over P-Care, or seen in its application (PRO-12).
extension ReferBackPages {
  @Sendable func ask(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: PatientID = try context.captured("id")
    let found = try await clinic.read(ReadPatientReferBack(id), by: context.actor).patient
    let checked = try await clinic.checkEligibility(of: found, by: context.actor)
    guard let check = checked?.check, check.source == .bpjs else {
      let problems = [
        PatientReferBackPage.question:
          "P-Care tidak menjawab. Lihat di aplikasi BPJS, lalu catat hasilnya di bawah ini."
      ]
      return try await patient(id, context, FormState(context.form, problems: problems)).response()
    }
    return .seeOther(.referBack(.patient(id.text)))
  }

  @Sendable func seen(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: PatientID = try context.captured("id")
    return try await context.carryOut {
      let answer = context.form[PatientReferBackPage.standing]
      guard answer == PatientReferBackPage.yes || answer == PatientReferBackPage.no else {
        throw Problems([
          Problem(field: PatientReferBackPage.standing, "Pilih yang terlihat di aplikasi BPJS.")
        ])
      }
      let programme =
        answer == PatientReferBackPage.yes ? context.form[NoteReferBackSeen.field] ?? "" : nil
      try await clinic.run(NoteReferBackSeen(id, programme: programme), by: context.actor)
      return .seeOther(.referBack(.patient(id.text)))
    } orShow: {
      try await patient(id, context, $0)
    }
  }
}
