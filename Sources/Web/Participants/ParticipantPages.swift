import Clinic
import Hummingbird
import Vocabulary

/// Peserta JKN: the monthly files of registered participants (REG-02).
struct ParticipantPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.participants(.list), use: list)
    pages.post(.participants(.upload), use: upload)
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Page {
    try await page(context, form: FormState([ParticipantFilesPage.month: month(context)])).page
  }

  @Sendable func upload(_ request: Request, _ context: PageContext) async throws -> Response {
    do {
      var problems = Problems()
      let typed = context.form[ParticipantFilesPage.month] ?? ""
      let month = ParticipantMonth(typed)
      if month == nil { problems.add(ParticipantFilesPage.month, "Tulis bulan berkas, misalnya 2026-11.") }
      let file = context.upload.flatMap { $0.bytes.isEmpty ? nil : $0 }
      if file == nil { problems.add(ParticipantFilesPage.file, "Pilih berkas dari BPJS.") }
      guard let month, let file else { throw problems }
      try await ImportParticipants(clinic, by: context.actor).run(file.bytes, name: file.name, month: month)
      return .seeOther(.participants(.list))
    } catch let problems as Problems {
      return try await refused(context, problems)
    } catch let refusal as ImportRefusal {
      let problem = Problem(field: ParticipantFilesPage.file, refusal.sentence)
      return try await refused(context, Problems([problem]))
    } catch let Refusal.conflict(sentence) {
      return try await refused(context, Problems([Problem(field: ParticipantFilesPage.month, sentence)]))
    }
  }

  private func refused(_ context: PageContext, _ problems: Problems) async throws -> Response {
    try await page(context, form: FormState(context.form, problems: problems)).page
      .response(status: .unprocessableContent)
  }

  private func page(_ context: PageContext, form: FormState) async throws -> ParticipantFilesPage {
    let answer = try await clinic.read(ReadParticipantFiles(), by: context.actor)
    return ParticipantFilesPage(viewer: context.viewer, answer: answer, form: form)
  }

  private func month(_ context: PageContext) -> String {
    String(context.viewer.facility.zone.date(of: clinic.clock.now()).iso.prefix(7))
  }
}
