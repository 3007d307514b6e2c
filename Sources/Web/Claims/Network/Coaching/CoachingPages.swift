import Clinic
import Hummingbird
import Vocabulary

/// Pembinaan jejaring: the register of sessions in which the network is told of the agreement and coached.
struct CoachingPages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.claims(.coaching())) { request, context in
      try await show(try Self.year(request), context, FormState())
    }
    pages.get(.claims(.coachingFile())) { request, context in
      let answer = try await clinic.read(ReadCoaching(try Self.year(request)), by: context.actor)
      let paper = CoachingPaper(
        answer: answer, facility: context.viewer.facility, district: context.viewer.district)
      let issued = try await documents.issue(
        paper.draft, drawing: paper.document(at: clinic.clock.now()), by: context.actor)
      return Download.pdf(issued.pdf, name: "pembinaan-jejaring-\(answer.year).pdf")
    }
    pages.get(.claims(.coachingScan(":id"))) { _, context in
      let scan = try await clinic.read(ReadCoachingScan(try context.captured("id")), by: context.actor)
      return Download(
        bytes: scan.bytes, type: scan.kind.rawValue, name: "pembinaan-jejaring.\(scan.kind.ending)",
        isShown: false)
    }
    pages.post(.claims(.recordCoaching)) { _, context in
      try await answer(context) {
        try await clinic.run(RecordCoaching(try draft(context)), by: context.actor)
      }
    }
    pages.post(.claims(.withdrawCoaching(":id"))) { _, context in
      try await answer(context) {
        try await clinic.run(
          WithdrawCoaching(try context.captured("id"), reason: context.form["alasan"] ?? ""),
          by: context.actor)
      }
    }
  }

  private static func year(_ request: Request) throws -> Int? {
    guard let typed = request.queryValues["tahun"] else { return nil }
    guard let year = Int(typed), (2014...2100).contains(year) else { throw PageProblem.notFound() }
    return year
  }

  private func show(_ year: Int?, _ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadCoaching(year), by: context.actor)
    return CoachingPage(viewer: context.viewer, answer: answer, form: form).page
  }

  private func draft(_ context: PageContext) throws -> CoachingDraft {
    typealias Name = CoachingDraft.Field
    let form = context.form
    var typed = TypedAnswers(form)
    var draft = CoachingDraft()
    draft.kind = form[Name.kind].flatMap(CoachingSession.Kind.init)
    draft.heldOn = typed.optionalDay(Name.heldOn)
    draft.topic = form[Name.topic] ?? ""
    draft.place = form[Name.place] ?? ""
    draft.leader = form[Name.leader] ?? ""
    draft.minutes = form[Name.minutes] ?? ""
    if let bytes = context.upload?.bytes, !bytes.isEmpty { draft.scan = bytes }
    draft.attendees = form.all(Name.attendees).compactMap { NetworkFacilityID($0) }.map {
      .init($0, person: form[Name.person($0)] ?? "")
    }
    try typed.problems.throwIfAny()
    return draft
  }

  private func answer(
    _ context: PageContext, _ work: () async throws -> some Sendable
  ) async throws -> Response {
    try await context.carryOut {
      _ = try await work()
      return .seeOther(.claims(.coaching()))
    } orShow: {
      try await show(nil, context, $0)
    }
  }
}
