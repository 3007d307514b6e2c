import Clinic
import HTTPTypes
import Hummingbird
import Vocabulary

/// Peserta JKN: the monthly files of registered participants (REG-02).
struct ParticipantPages: PageModule {
  let clinic: Clinic
  private let imports = ParticipantImports()

  init(clinic: Clinic) { self.clinic = clinic }

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.participants(.list), use: list)
    pages.post(.participants(.upload), use: upload)
    pages.post(.participants(.undo(":id"))) { _, context in
      guard !imports.isRunning(context.actor.facility) else {
        throw Refusal.conflict("Berkas lain sedang dimuat. Tunggu sampai selesai.")
      }
      try await UndoParticipantFile(clinic, by: context.actor).run(try context.captured("id"))
      return Response.seeOther(.participants(.list))
    }
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Response {
    let state = imports.state(of: context.actor.facility)
    var form = FormState([ParticipantFilesPage.month: month(context)])
    if case .refused(let problem) = state { form.problems = [problem.field: problem.sentence] }
    var response = try await page(context, form: form, state).page.response()
    // The page looks again by itself, with and without the script.
    if case .running = state { response.headers[.refresh] = "2; url=\(Route.participants(.list).url)" }
    return response
  }

  @Sendable func upload(_ request: Request, _ context: PageContext) async throws -> Response {
    guard context.viewer.may(.importParticipants) else { throw PageProblem.forbidden() }
    var problems = Problems()
    let month = ParticipantMonth(context.form[ParticipantFilesPage.month] ?? "")
    if month == nil { problems.add(ParticipantFilesPage.month, "Tulis bulan berkas, misalnya 2026-11.") }
    let file = context.upload.flatMap { $0.bytes.isEmpty ? nil : $0 }
    if file == nil { problems.add(ParticipantFilesPage.file, "Pilih berkas dari BPJS.") }
    guard let month, let file else { return try await refused(context, problems) }
    if let problem = await imports.run(file, month: month, at: clinic, by: context.actor) {
      return try await refused(context, Problems([problem]))
    }
    return .seeOther(.participants(.list))
  }

  private func refused(_ context: PageContext, _ problems: Problems) async throws -> Response {
    try await page(context, form: FormState(context.form, problems: problems)).page
      .response(status: .unprocessableContent)
  }

  private func page(
    _ context: PageContext, form: FormState, _ state: ParticipantImports.State? = nil
  ) async throws -> ParticipantFilesPage {
    let answer = try await clinic.read(ReadParticipantFiles(), by: context.actor)
    return ParticipantFilesPage(viewer: context.viewer, answer: answer, form: form, state: state)
  }

  private func month(_ context: PageContext) -> String {
    String(context.viewer.facility.zone.date(of: clinic.clock.now()).iso.prefix(7))
  }
}

extension HTTPField.Name {
  fileprivate static let refresh = HTTPField.Name("refresh")!
}
