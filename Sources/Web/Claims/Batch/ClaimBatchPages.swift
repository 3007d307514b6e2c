import Clinic
import Hummingbird
import JKN
import Vocabulary

/// One batch: its lines, its steps and clocks, its papers and files, and BPJS's answers.
struct ClaimBatchPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.claims(.batch(":id"))) { _, context in
      try await show(context.captured("id"), context, FormState())
    }
    pages.post(.claims(.move(":id")), use: move)
    pages.post(.claims(.sign(":id")), use: sign)
    pages.post(.claims(.fpk(":id"))) { _, context in
      let id: ClaimBatchID = try context.captured("id")
      return try await answer(id, context) {
        try await clinic.run(NoteFPKNumber(id, context.form[NoteFPKNumber.field] ?? ""), by: context.actor)
      }
    }
    pages.get(.claims(.paper(":id", ":surat")), use: paper)
    pages.get(.claims(.export(":id", format: ":bentuk")), use: export)
    pages.post(.claims(.answers), use: answers)
    pages.post(.claims(.undo(":id")), use: undo)
  }

  private func show(_ id: ClaimBatchID, _ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadClaimBatch(id), by: context.actor)
    return ClaimBatchPage(viewer: context.viewer, answer: answer, form: form).page
  }

  private func answer(
    _ id: ClaimBatchID, _ context: PageContext, _ work: () async throws -> Void
  ) async throws -> Response {
    try await context.carryOut {
      try await work()
      return .seeOther(.claims(.batch(id.text)))
    } orShow: {
      try await show(id, context, $0)
    }
  }

  @Sendable func move(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: ClaimBatchID = try context.captured("id")
    guard let event = ClaimStage.Event(rawValue: context.form["langkah"] ?? "") else {
      throw PageProblem.notFound()
    }
    return try await answer(id, context) {
      var typed = TypedAnswers(context.form)
      let day = typed.day("hari")
      let paid = typed.price("dibayar")
      let (tax, fee) = (typed.price("pajak") ?? .zero, typed.price("biaya") ?? .zero)
      let counts = event == .matchCount
      let documents = counts ? typed.count(MoveClaimBatch.documentsField) : nil
      guard let day, typed.problems.isEmpty else { throw typed.problems }
      let cause = context.form["sebab"].flatMap(DelayCause.init) ?? .bpjs
      let payment = paid.map { ClaimBatch.Payment(paid: $0, tax: tax, fee: fee, cause: cause) }
      try await clinic.run(
        MoveClaimBatch(
          id, event, on: day, note: context.form["catatan"] ?? "", payment: event == .pay ? payment : nil,
          documents: documents),
        by: context.actor)
    }
  }

  @Sendable func sign(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: ClaimBatchID = try context.captured("id")
    return try await answer(id, context) {
      var typed = TypedAnswers(context.form)
      guard let day = typed.day("diserahkan") else { throw typed.problems }
      try await clinic.run(SignClaimAgreement(id, on: day), by: context.actor)
    }
  }

  @Sendable func paper(_ request: Request, _ context: PageContext) async throws -> Download {
    guard let kind = ClaimPaper.Kind(rawValue: try context.captured("surat")) else {
      throw PageProblem.notFound()
    }
    let answer = try await clinic.read(ReadClaimBatch(context.captured("id")), by: context.actor)
    let paper = ClaimPaper(kind, answer, district: context.viewer.district)
    guard paper.isDue else {
      throw Refusal.conflict("\(kind.title) dibuat bila ada keterlambatan; pengajuan ini tidak terlambat.")
    }
    let issued = try await documents.issue(
      paper.draft, drawing: paper.document(at: clinic.clock.now()), by: context.actor)
    try await clinic.run(
      NoteClaimPapers(answer.batch.id, what: kind.rawValue, lines: answer.lines.count), by: context.actor)
    return .pdf(issued.pdf, name: "\(kind.rawValue)-\(answer.batch.number).pdf")
  }

  @Sendable func export(_ request: Request, _ context: PageContext) async throws -> Download {
    let format = try context.captured("bentuk")
    guard ["csv", "xlsx"].contains(format) else { throw PageProblem.notFound() }
    let answer = try await clinic.read(ReadClaimBatch(context.captured("id")), by: context.actor)
    let sheet = ClaimExtractSheet(answer).sheet
    try await clinic.run(
      NoteClaimPapers(answer.batch.id, what: format, lines: answer.lines.count), by: context.actor)
    let name = "klaim-\(answer.batch.number).\(format)"
    return format == "csv" ? .csv(sheet.csv(), name: name) : .xlsx(sheet.xlsx(), name: name)
  }

  @Sendable func answers(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let batch = ClaimBatchID(context.form["pengajuan"] ?? "") else { throw PageProblem.notFound() }
    return try await answer(batch, context) {
      guard let file = context.upload, !file.bytes.isEmpty else {
        throw Problems([Problem(field: "berkas", "Pilih berkas jawaban BPJS.")])
      }
      try await clinic.run(TakeClaimAnswers(file.bytes, name: file.name), by: context.actor)
    }
  }

  @Sendable func undo(_ request: Request, _ context: PageContext) async throws -> Response {
    guard let batch = ClaimBatchID(context.form["pengajuan"] ?? "") else { throw PageProblem.notFound() }
    let file: ClaimAnswerFileID = try context.captured("id")
    return try await answer(batch, context) {
      try await clinic.run(UndoClaimAnswers(file), by: context.actor)
    }
  }
}
