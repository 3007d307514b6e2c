import Clinic
import Documents
import Hummingbird
import JKN
import Vocabulary

/// Teguran: warnings with their letters, answers and liftings.
struct SanctionPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.sanctions(.list)) { _, context in try await list(context, FormState()) }
    pages.post(.sanctions(.list)) { _, context in
      let form = context.form
      return try await listed(
        context,
        GiveWarning(
          number: form["nomor"] ?? "", form["jenis"].flatMap(GivenWarning.Kind.init),
          form["pelanggaran"].flatMap(GivenWarning.Violation.init),
          on: form["tanggal"].flatMap(CalendarDate.init(typed:)), about: form["uraian"] ?? "",
          auditCase: form["perkara"].flatMap(AuditCaseID.init)))
    }
    pages.get(.sanctions(.open(":id"))) { _, context in try await one(context, FormState()) }
    pages.post(.sanctions(.answer(":id"))) { _, context in
      try await changed(context) { AnswerWarning($0, context.form["jawaban"] ?? "") }
    }
    pages.post(.sanctions(.keepReply(":id"))) { _, context in
      typealias Field = KeepWarningReply.Field
      return try await changed(context) {
        KeepWarningReply(
          $0, letter: context.form[Field.letter] ?? "", scan: context.upload?.bytes ?? [])
      }
    }
    pages.post(.sanctions(.withdrawReply(":id"))) { _, context in
      typealias Field = WithdrawWarningReply.Field
      return try await changed(context) {
        WithdrawWarningReply(
          $0, context.form[Field.file].flatMap(OversightFileID.init),
          because: context.form[Field.reason] ?? "")
      }
    }
    pages.post(.sanctions(.lift(":id"))) { _, context in
      try await changed(context) { LiftWarning($0, because: context.form["alasan"] ?? "") }
    }
    pages.post(.sanctions(.copy(":id"))) { _, context in
      try await changed(context) { RecordLetterCopy(of: .warning($0), TypedAnswers(context.form)) }
    }
    pages.get(.sanctions(.letter(":id"))) { _, context in
      let letter = try await letter(context)
      let issued = try await documents.issue(letter.draft, drawing: letter.document, by: context.actor)
      return Download.pdf(issued.pdf, name: "teguran.pdf")
    }
    pages.get(.sanctions(.reply(":id"))) { _, context in
      let letter = try await letter(context)
      guard let reply = letter.reply else { throw PageProblem.notFound("Teguran ini belum dijawab.") }
      let issued = try await documents.issue(letter.replyDraft, drawing: reply, by: context.actor)
      return Download.pdf(issued.pdf, name: "tanggapan-teguran.pdf")
    }
  }

  private func list(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadSanctions(), by: context.actor)
    return SanctionListPage(viewer: context.viewer, answer: answer, form: form).page
  }

  private func one(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadWarning(try context.captured("id")), by: context.actor)
    return WarningPage(
      viewer: context.viewer, warning: answer.warning, disputes: answer.disputes, copies: answer.copies,
      replies: answer.replies, form: form
    ).page
  }

  private func letter(_ context: PageContext) async throws -> WarningLetter {
    let answer = try await clinic.read(ReadWarning(try context.captured("id")), by: context.actor)
    return WarningLetter(
      warning: answer.warning, facility: context.viewer.facility, district: context.viewer.district,
      madeAt: clinic.clock.now())
  }

  private func listed(_ context: PageContext, _ command: some Command) async throws -> Response {
    try await context.carryOut {
      _ = try await clinic.run(command, by: context.actor)
      return .seeOther(.sanctions(.list))
    } orShow: {
      try await list(context, $0)
    }
  }

  private func changed<C: Command>(_ context: PageContext, _ command: (WarningID) -> C) async throws
    -> Response
  {
    let id: WarningID = try context.captured("id")
    return try await context.carryOut {
      _ = try await clinic.run(command(id), by: context.actor)
      return .seeOther(.sanctions(.open(id.text)))
    } orShow: {
      try await one(context, $0)
    }
  }
}
