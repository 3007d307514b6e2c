import Clinic
import Hummingbird
import Vocabulary

extension CredentialPages {
  func registerRegisters(on pages: RouterGroup<PageContext>) {
    pages.get(.credentials(.registers)) { _, context in try await registers(context, FormState()) }
    pages.post(.credentials(.recordDeveloper)) { _, context in
      let form = context.form
      let command = RecordDeveloper(
        name: form[RecordDeveloper.Field.name] ?? "", contract: form[RecordDeveloper.Field.contract] ?? "",
        begins: form[RecordDeveloper.Field.begins] ?? "", ends: form[RecordDeveloper.Field.ends] ?? "")
      return try await record(command, context)
    }
    pages.post(.credentials(.endDeveloper(":id"))) { _, context in
      let form = context.form
      let command = EndDeveloper(
        try context.captured("id"), notice: form[EndDeveloper.Field.notice] ?? "",
        endsOn: form[EndDeveloper.Field.endsOn] ?? "")
      return try await record(command, context)
    }
    pages.post(.credentials(.recordViolation)) { _, context in
      let form = context.form
      let command = RecordViolation(
        about: form[RecordViolation.Field.about] ?? "", person: form[RecordViolation.Field.person] ?? "",
        day: form[RecordViolation.Field.day] ?? "", what: form[RecordViolation.Field.what] ?? "",
        action: form[RecordViolation.Field.action] ?? "")
      return try await record(command, context)
    }
  }

  private func record(_ command: some Command, _ context: PageContext) async throws -> Response {
    try await context.carryOut {
      try await clinic.run(command, by: context.actor)
      return .seeOther(.credentials(.registers))
    } orShow: {
      try await registers(context, $0)
    }
  }

  private func registers(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadRegisters(), by: context.actor)
    return RegistersPage(viewer: context.viewer, answer: answer, form: form).page
  }
}
