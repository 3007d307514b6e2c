import Clinic
import Hummingbird
import Vocabulary

/// Tanda klaim: by which codes of a record the fraud rules see that a claimed service was given.
struct ClaimSignPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.fraud(.signs)) { _, context in try await show(context, FormState()) }
    pages.post(.fraud(.signs)) { _, context in
      try await changed(context) {
        try await clinic.run(RecordClaimSign(ClaimSignForm(context.form)), by: context.actor)
      }
    }
    pages.post(.fraud(.endSign(":id"))) { _, context in
      try await changed(context) {
        let day = context.form[EndClaimSign.field].flatMap(CalendarDate.init(typed:))
        try await clinic.run(EndClaimSign(try context.captured("id"), on: day), by: context.actor)
      }
    }
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadClaimSigns(), by: context.actor)
    return ClaimSignPage(viewer: context.viewer, answer: answer, form: form).page
  }

  private func changed(_ context: PageContext, _ work: () async throws -> Void) async throws -> Response {
    try await context.carryOut {
      try await work()
      return .seeOther(.fraud(.signs))
    } orShow: {
      try await show(context, $0)
    }
  }
}

extension ClaimSignForm {
  fileprivate init(_ values: FormValues) {
    self.init()
    subject = values[Field.subject] ?? ""
    diagnoses = values[Field.diagnoses] ?? ""
    procedures = values[Field.procedures] ?? ""
    tests = values[Field.tests] ?? ""
    title = values[Field.title] ?? ""
    from = values[Field.from].flatMap(CalendarDate.init(typed:))
  }
}
