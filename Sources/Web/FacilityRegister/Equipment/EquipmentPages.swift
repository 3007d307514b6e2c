import Clinic
import Hummingbird
import Vocabulary

/// Perangkat dan jaringan: a dated self-assessment against what the agreements ask.
struct EquipmentPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.facilityRegister(.equipment)) { _, context in try await show(context, FormState()) }
    pages.post(.facilityRegister(.assessEquipment), use: assess)
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let (today, assessments) = try await clinic.read(ReadEquipment(), by: context.actor)
    return EquipmentPage(viewer: context.viewer, today: today, assessments: assessments, form: form).page
  }

  @Sendable private func assess(_ request: Request, _ context: PageContext) async throws -> Response {
    do {
      var typed = TypedAnswers(context.form)
      guard let day = typed.day(AssessEquipment.day) else { throw typed.problems }
      try await clinic.run(AssessEquipment(on: day, Self.findings(context.form)), by: context.actor)
      return .seeOther(.facilityRegister(.equipment))
    } catch let problems as Problems {
      return try await show(context, FormState(context.form, problems: problems))
        .response(status: .unprocessableContent)
    }
  }

  private static func findings(_ form: FormValues) -> [EquipmentItem: EquipmentAssessment.Finding] {
    var findings: [EquipmentItem: EquipmentAssessment.Finding] = [:]
    for item in EquipmentItem.allCases {
      guard let answer = form[AssessEquipment.field(item)].flatMap(EquipmentAssessment.Answer.init) else {
        continue
      }
      findings[item] = .init(answer, note: form[AssessEquipment.note(item)] ?? "")
    }
    return findings
  }
}
