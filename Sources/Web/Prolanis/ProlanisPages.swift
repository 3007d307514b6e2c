import Clinic
import Hummingbird
import Vocabulary

/// Prolanis: the register, joining and leaving (PRO-01).
struct ProlanisPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.prolanis(.list()), use: list)
    pages.get(.prolanis(.new()), use: new)
    pages.post(.prolanis(.join), use: join)
    pages.post(.prolanis(.leave(":id")), use: leave)
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Page {
    var month: ParticipantMonth?
    if let text = request.queryValues["bulan"], !text.isEmpty {
      guard let asked = ParticipantMonth(text) else { throw PageProblem.notFound() }
      month = asked
    }
    return try await show(context, month, FormState())
  }

  private func show(
    _ context: PageContext, _ month: ParticipantMonth?, _ form: FormState
  ) async throws -> Page {
    let answer = try await clinic.read(ReadProlanis(month: month), by: context.actor)
    return ProlanisListPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func new(_ request: Request, _ context: PageContext) async throws -> Page {
    guard let id = PatientID(request.queryValues["pasien"] ?? "") else { throw PageProblem.notFound() }
    var values = FormValues()
    values[JoinProlanisPage.day] = today(context).typed
    return try await form(context, id, FormState(values))
  }

  private func form(_ context: PageContext, _ id: PatientID, _ form: FormState) async throws -> Page {
    let patient = try await clinic.read(ReadPatient(id), by: context.actor).patient
    return JoinProlanisPage(viewer: context.viewer, patient: patient, today: today(context), form: form).page
  }

  @Sendable func join(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let id = PatientID(context.form[JoinProlanisPage.patient] ?? "") else {
      throw PageProblem.notFound()
    }
    do {
      var problems = Problems()
      let programme = ProlanisProgramme(rawValue: context.form[JoinProlanisPage.programme] ?? "")
      if programme == nil { problems.add(JoinProlanisPage.programme, "Pilih programnya.") }
      let day = CalendarDate(typed: context.form[JoinProlanisPage.day] ?? "")
      if day == nil { problems.add(JoinProlanisPage.day, "Tulis tanggal, misalnya 01-02-2026.") }
      guard let programme, let day else { throw problems }
      try await clinic.run(
        JoinProlanis(
          id, programme, club: context.form[JoinProlanisPage.club] ?? "",
          mayContact: context.form[JoinProlanisPage.consent] != nil, on: day), by: context.actor)
      return .seeOther(.prolanis(.list()))
    } catch let problems as Problems {
      return try await form(context, id, FormState(context.form, problems: problems))
        .response(status: .unprocessableContent)
    } catch let Refusal.conflict(sentence) {
      let problems = Problems([Problem(field: JoinProlanisPage.patient, sentence)])
      return try await form(context, id, FormState(context.form, problems: problems))
        .response(status: .conflict)
    }
  }

  @Sendable func leave(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let id = ProlanisMembershipID(try context.captured("id")) else { throw PageProblem.notFound() }
    return try await context.carryOut {
      try await clinic.run(LeaveProlanis(id, reason: context.form["sebab"] ?? ""), by: context.actor)
      return .seeOther(.prolanis(.list()))
    } orShow: {
      try await show(context, nil, $0)
    }
  }

  private func today(_ context: PageContext) -> CalendarDate {
    context.viewer.facility.zone.date(of: clinic.clock.now())
  }
}
