import Clinic
import Hummingbird
import JKN
import Vocabulary

/// Perangkat dan jaringan, Komitmen Integrasi Sistem, Pelayanan prima: dated self-assessments against what the
/// agreements ask, each with its paper.
struct ChecklistPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    for kind in ChecklistKind.allCases { register(kind, on: pages) }
  }

  private func register(_ kind: ChecklistKind, on pages: RouterGroup<PageContext>) {
    pages.get(.facilityRegister(.checklist(kind))) { _, context in
      try await show(kind, context, FormState())
    }
    pages.post(.facilityRegister(.assessChecklist(kind))) { _, context in try await assess(kind, context) }
    pages.get(.facilityRegister(.assessment(kind, ":id"))) { _, context in
      let assessment = try await found(kind, context)
      return ChecklistAssessmentPage(viewer: context.viewer, assessment: assessment).page
    }
    pages.get(.facilityRegister(.assessmentFile(kind, ":id"))) { _, context in
      let assessment = try await found(kind, context)
      let details = try await clinic.read(ReadFacilityDetails(), by: context.actor).details
      let paper = ChecklistPaper(
        assessment: assessment, facility: context.viewer.facility, head: details[.head]?.value,
        district: context.viewer.district, madeAt: clinic.clock.now())
      let issued = try await documents.issue(paper.draft, drawing: paper.document, by: context.actor)
      return Download.pdf(issued.pdf, name: "\(assessment.number).pdf")
    }
  }

  private func found(_ kind: ChecklistKind, _ context: PageContext) async throws -> ChecklistAssessment {
    let id: ChecklistAssessmentID = try context.captured("id")
    return try await clinic.read(ReadChecklistAssessment(kind, id), by: context.actor)
  }

  private func show(_ kind: ChecklistKind, _ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadChecklist(kind), by: context.actor)
    return ChecklistPage(viewer: context.viewer, answer: answer, form: form).page
  }

  private func assess(_ kind: ChecklistKind, _ context: PageContext) async throws -> Response {
    try await context.carryOut {
      var typed = TypedAnswers(context.form)
      guard let day = typed.day(AssessChecklist.day) else { throw typed.problems }
      let findings = Self.findings(context.form, of: try Checklist.shipped(kind))
      try await clinic.run(AssessChecklist(kind, on: day, findings), by: context.actor)
      return .seeOther(.facilityRegister(.checklist(kind)))
    } orShow: {
      try await show(kind, context, $0)
    }
  }

  private static func findings(
    _ form: FormValues, of list: Checklist
  ) -> [String: ChecklistAssessment.Finding] {
    var findings: [String: ChecklistAssessment.Finding] = [:]
    for code in list.items.map(\.code) {
      let answer = form[AssessChecklist.field(code)].flatMap(ChecklistAssessment.Answer.init)
      guard let answer else { continue }
      findings[code] = .init(answer, note: form[AssessChecklist.note(code)] ?? "")
    }
    return findings
  }
}
