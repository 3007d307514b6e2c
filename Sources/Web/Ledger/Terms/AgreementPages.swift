import Clinic
import Hummingbird
import Vocabulary

/// Perjanjian: the terms there are, which of them pays, and adding one by date.
struct AgreementPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.ledger(.terms)) { _, context in try await show(context, FormState()) }
    pages.post(.ledger(.terms), use: add)
    pages.get(.ledger(.termsFile(":id"))) { _, context in
      let file = try await clinic.read(ReadAgreementFile(try context.captured("id")), by: context.actor)
      return Download(
        bytes: Array(file.text.utf8), type: "application/json", name: "\(file.name).json", isShown: false)
    }
    pages.post(.ledger(.localTariff), use: recordLocalTariff)
    pages.post(.ledger(.withdrawLocalTariff(":id"))) { _, context in
      try await clinic.run(WithdrawLocalTariff(try context.captured("id")), by: context.actor)
      return Response.seeOther(.ledger(.terms))
    }
    pages.post(.ledger(.withdrawTerms(":id"))) { _, context in
      try await clinic.run(WithdrawAgreementTerms(try context.captured("id")), by: context.actor)
      return Response.seeOther(.ledger(.terms))
    }
  }

  @Sendable func recordLocalTariff(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      try await clinic.run(RecordLocalTariff(try LocalTariffForm.read(context.form)), by: context.actor)
    }
  }

  private func answer(_ context: PageContext, _ work: () async throws -> Void) async throws -> Response {
    try await context.carryOut {
      try await work()
      return .seeOther(.ledger(.terms))
    } orShow: {
      try await show(context, $0)
    }
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadAgreementTerms(), by: context.actor)
    let today = context.viewer.facility.zone.date(of: clinic.clock.now())
    return AgreementPage(viewer: context.viewer, answer: answer, form: form, today: today).page
  }

  @Sendable func add(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      try await clinic.run(AddAgreementTerms(context.upload?.bytes ?? []), by: context.actor)
    }
  }
}
