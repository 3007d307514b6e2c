import Clinic
import Hummingbird
import Vocabulary

/// Rujuk balik: the register of letters, a patient's own page, writing down, correcting and ending (PRO-11, PRO-12).
struct ReferBackPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.referBack(.list()), use: list)
    pages.get(.referBack(.patient(":id"))) { _, context in
      try await patient(try context.captured("id"), context, FormState())
    }
    pages.get(.referBack(.new()), use: new)
    pages.post(.referBack(.record), use: record)
    pages.get(.referBack(.letter(":id"))) { _, context in try await letter(context, FormState()) }
    pages.get(.referBack(.correct(":id")), use: correction)
    pages.post(.referBack(.correct(":id")), use: correct)
    pages.post(.referBack(.end(":id")), use: end)
    pages.post(.referBack(.ask(":id")), use: ask)
    pages.post(.referBack(.seen(":id")), use: seen)
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Page {
    let asked = request.queryValues["tampil"] ?? ReferBackView.active.rawValue
    guard let view = ReferBackView(rawValue: asked) else { throw PageProblem.notFound() }
    let number = request.queryValues["hal"].flatMap(Int.init).map { min(max($0, 1), 100_000) } ?? 1
    let query = ReadReferBackRegister(view, page: number)
    let answer = try await clinic.read(query, by: context.actor)
    return ReferBackListPage(viewer: context.viewer, query: query, answer: answer).page
  }

  func patient(_ id: PatientID, _ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadPatientReferBack(id), by: context.actor)
    return PatientReferBackPage(viewer: context.viewer, answer: answer, form: form).page
  }

  private func letter(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadReferBackLetter(context.captured("id")), by: context.actor)
    return ReferBackLetterPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func new(_ request: Request, _ context: PageContext) async throws -> Page {
    guard let id = PatientID(request.queryValues["pasien"] ?? "") else { throw PageProblem.notFound() }
    return try await form(context, id, FormState(), correcting: nil)
  }

  private func form(
    _ context: PageContext, _ id: PatientID, _ form: FormState, correcting letter: ReferBackLetter?
  ) async throws -> Page {
    let found = try await clinic.read(ReadPatientReferBack(id), by: context.actor)
    return ReferBackFormPage(
      viewer: context.viewer, patient: found.patient, today: found.today, letter: letter, form: form
    ).page
  }

  @Sendable func record(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let id = PatientID(context.form[ReferBackFormPage.patient] ?? "") else {
      throw PageProblem.notFound()
    }
    return try await context.carryOut {
      try await clinic.run(RecordReferBack(id, ReferBackForm(context.form)), by: context.actor)
      return .seeOther(.referBack(.patient(id.text)))
    } orShow: {
      try await form(context, id, $0, correcting: nil)
    }
  }

  @Sendable func correction(_ request: Request, _ context: PageContext) async throws -> Page {
    let letter = try await clinic.read(ReadReferBackLetter(context.captured("id")), by: context.actor).letter
    let values = ReferBackForm(letter.content).values
    return try await form(context, letter.patient, FormState(values), correcting: letter)
  }

  @Sendable func correct(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: ReferBackLetterID = try context.captured("id")
    let version = context.form[ReferBackFormPage.version].flatMap(Int.init) ?? 0
    let reason = context.form[ReferBackForm.Field.reason] ?? ""
    return try await context.carryOut {
      let command = CorrectReferBack(id, ReferBackForm(context.form), version: version, because: reason)
      try await clinic.run(command, by: context.actor)
      return .seeOther(.referBack(.letter(id.text)))
    } orShow: {
      let letter = try await clinic.read(ReadReferBackLetter(id), by: context.actor).letter
      return try await form(context, letter.patient, $0, correcting: letter)
    }
  }

  @Sendable func end(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: ReferBackLetterID = try context.captured("id")
    return try await context.carryOut {
      let reason = context.form[ReferBackForm.Field.reason] ?? ""
      try await clinic.run(EndReferBack(id, because: reason), by: context.actor)
      return .seeOther(.referBack(.letter(id.text)))
    } orShow: {
      try await letter(context, $0)
    }
  }
}
