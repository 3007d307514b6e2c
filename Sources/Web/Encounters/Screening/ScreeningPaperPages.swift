import Clinic
import Documents
import Hummingbird
import Vocabulary

/// The papers of a visit's health screenings: printed, signed, sent along or brought (SCR-04 to SCR-06, LAB-06).
struct ScreeningPaperPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.encounters(.screeningPapers(":kunjungan"))) { _, context in
      try await show(context, FormState())
    }
    pages.post(.encounters(.screeningPapers(":kunjungan")), use: record)
    pages.post(.encounters(.withdrawScreeningPaper(":kunjungan")), use: withdraw)
    pages.get(.encounters(.screeningPaper(":kunjungan", kind: ":surat", subject: ":skrining")), use: file)
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let id: EncounterID = try context.captured("kunjungan")
    let answer = try await clinic.read(ReadScreeningPapers(at: id), by: context.actor)
    return ScreeningPaperPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func record(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: EncounterID = try context.captured("kunjungan")
    let form = context.form
    return try await context.carryOut {
      var problems = Problems()
      let kind = form[RecordScreeningPaper.kindField].flatMap(ScreeningPaper.Kind.init)
      let subject = form[RecordScreeningPaper.subjectField].flatMap(ScreeningSubject.init)
      if kind == nil { problems.add(RecordScreeningPaper.kindField, "Pilih jenis suratnya.") }
      if subject == nil { problems.add(RecordScreeningPaper.subjectField, "Pilih skriningnya.") }
      guard let kind, let subject else { throw problems }
      try await clinic.run(
        RecordScreeningPaper(
          at: id, kind, of: subject, place: form[RecordScreeningPaper.placeField] ?? ""),
        by: context.actor)
      return .seeOther(.encounters(.screeningPapers(id.text)))
    } orShow: {
      try await show(context, $0)
    }
  }

  @Sendable func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
    let id: EncounterID = try context.captured("kunjungan")
    let form = context.form
    return try await context.carryOut {
      let chosen = form[WithdrawScreeningPaper.paperField].flatMap(ScreeningPaperWithdrawalForm.paper)
      guard let chosen else {
        throw Problems([Problem(field: WithdrawScreeningPaper.paperField, "Pilih surat yang keliru.")])
      }
      try await clinic.run(
        WithdrawScreeningPaper(
          at: id, chosen.kind, of: chosen.subject, because: form[WithdrawScreeningPaper.reasonField] ?? ""),
        by: context.actor)
      return .seeOther(.encounters(.screeningPapers(id.text)))
    } orShow: {
      try await show(context, $0)
    }
  }

  /// A statement is printed before it is signed; a letter once it says where to.
  @Sendable func file(_ request: Request, _ context: PageContext) async throws -> Download {
    let id: EncounterID = try context.captured("kunjungan")
    let answer = try await clinic.read(ReadScreeningPapers(at: id), by: context.actor)
    guard let kind = ScreeningPaper.Kind(rawValue: try context.captured("surat")),
      let subject = ScreeningSubject(rawValue: try context.captured("skrining")),
      answer.record.encounter.payer.isJKN, answer.record.encounter.status != .cancelled
    else { throw PageProblem.notFound() }
    let (draft, document) = try paper(kind, subject, answer, context)
    let issued = try await documents.issue(draft, drawing: document, by: context.actor)
    let number = answer.record.encounter.number
    return .pdf(issued.pdf, name: "surat-skrining-\(kind.rawValue)-\(subject.rawValue)-\(number).pdf")
  }

  private func paper(
    _ kind: ScreeningPaper.Kind, _ subject: ScreeningSubject, _ answer: ReadScreeningPapers.Answer,
    _ context: PageContext
  ) throws -> (DocumentDraft, Documents.Document) {
    let (district, now) = (context.viewer.district, clinic.clock.now())
    let number = answer.number(kind, of: subject)
    switch kind {
    case .statement where subject.needsStatement && subject.isFor(answer.record.patient):
      let paper = ScreeningStatementDocument(
        record: answer.record, number: number, subject: subject, district: district, madeAt: now)
      return (paper.draft, paper.document)
    case .introduction:
      guard let letter = answer.paper(.introduction, of: subject) else { break }
      let paper = ScreeningLetterDocument(
        record: answer.record, number: number, letter: letter, district: district, madeAt: now)
      return (paper.draft, paper.document)
    case .statement, .received: break
    }
    throw PageProblem.notFound("Surat ini belum dibuat untuk kunjungan ini.")
  }
}
