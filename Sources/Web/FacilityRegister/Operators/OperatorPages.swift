import Clinic
import Hummingbird
import Vocabulary

/// Pengguna BPJS: who holds access to which application, who has not signed, what BPJS was not told of yet.
struct OperatorPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.facilityRegister(.operators)) { _, context in try await show(context, FormState()) }
    pages.post(.facilityRegister(.assignOperator), use: assign)
    pages.post(.facilityRegister(.endOperator(":id")), use: end)
    pages.post(.facilityRegister(.reportOperator(":id"))) { _, context in
      try await clinic.run(ReportOperator(try context.captured("id")), by: context.actor)
      return Response.seeOther(.facilityRegister(.operators))
    }
    pages.get(.facilityRegister(.operatorsFile)) { _, context in
      let answer = try await clinic.read(ReadLoginPacts(), by: context.actor)
      let paper = OperatorPaper(
        pacts: answer.current, facility: context.viewer.facility, district: context.viewer.district,
        year: answer.today.year, madeAt: answer.now)
      let issued = try await documents.issue(paper.draft, drawing: paper.document, by: context.actor)
      return Download.pdf(issued.pdf, name: "pakta-pengguna.pdf")
    }
    pages.get(.facilityRegister(.ownPacts)) { _, context in
      let (today, pacts) = try await clinic.read(ReadOwnPacts(), by: context.actor)
      return OwnPactPage(viewer: context.viewer, today: today, pacts: pacts).page
    }
    pages.post(.facilityRegister(.signPact(":id"))) { _, context in
      try await clinic.run(SignLoginPact(try context.captured("id")), by: context.actor)
      return Response.seeOther(.facilityRegister(.ownPacts))
    }
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadLoginPacts(), by: context.actor)
    return OperatorPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func assign(_ request: Request, _ context: PageContext) async throws -> Response {
    var typed = OperatorForm()
    typed.account = context.form["petugas"] ?? ""
    typed.nik = context.form["nik"] ?? ""
    typed.card = context.form["kartu"] ?? ""
    typed.email = context.form["surel"] ?? ""
    typed.application = context.form["aplikasi"] ?? ""
    typed.rights = context.form["hak"] ?? ""
    typed.from = context.form["mulai"] ?? ""
    typed.until = context.form["sampai"] ?? ""
    let form = typed
    return try await answer(context) { try await clinic.run(AssignOperator(form), by: context.actor) }
  }

  @Sendable func end(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      try await clinic.run(
        EndOperator(try context.captured("id"), because: context.form["alasan"] ?? ""), by: context.actor)
    }
  }

  private func answer(
    _ context: PageContext, _ work: () async throws -> some Sendable
  ) async throws -> Response {
    try await context.carryOut {
      _ = try await work()
      return .seeOther(.facilityRegister(.operators))
    } orShow: {
      try await show(context, $0)
    }
  }
}
