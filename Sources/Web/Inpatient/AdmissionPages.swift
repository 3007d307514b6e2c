import Clinic
import Hummingbird
import Vocabulary

/// Takes a patient in from the visit at which it was decided (INP-01).
struct AdmissionPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.encounters(.admission(":kunjungan"))) { _, context in try await show(context, nil) }
    pages.post(.encounters(.admission(":kunjungan")), use: admit)
  }

  /// - form: what was typed; nil for the form as it is proposed.
  private func show(_ context: PageContext, _ form: FormState?) async throws -> Page {
    let id: EncounterID = try context.captured("kunjungan")
    let answer = try await clinic.read(ReadAdmission(from: id), by: context.actor)
    return AdmissionPage(viewer: context.viewer, answer: answer, typed: form).page
  }

  @Sendable func admit(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: EncounterID = try context.captured("kunjungan")
    let form = context.form
    let admission = AdmissionForm(
      day: form[Stay.Field.day] ?? "", clock: form[Stay.Field.clock] ?? "",
      diagnosis: form[Stay.Field.diagnosis] ?? "", bed: form[Stay.Field.bed] ?? "",
      practitioner: form[Stay.Field.practitioner] ?? "")
    return try await context.carryOut {
      try await clinic.run(AdmitPatient(from: id, admission), by: context.actor)
      return .seeOther(.stays(.list()))
    } orShow: {
      try await show(context, $0)
    }
  }
}
