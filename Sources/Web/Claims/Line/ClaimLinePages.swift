import Clinic
import Hummingbird
import JKN
import Vocabulary

/// One claim: why it is paid what it is paid, what its file lacks, and what is done with it.
struct ClaimLinePages: PageModule {
  let clinic: Clinic
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.claims(.line(":id"))) { _, context in try await show(context, FormState()) }
    pages.get(.claims(.statement(":id")), use: statement)
    pages.post(.claims(.change(":id"))) { _, context in try await answer(context, change) }
    pages.post(.claims(.evidence(":id"))) { _, context in try await answer(context, evidence) }
    pages.post(.claims(.withdraw(":id"))) { _, context in
      try await answer(context, to: .claims(.list())) { id in
        try await clinic.run(WithdrawClaim(id, reason: context.form["alasan"] ?? ""), by: context.actor)
      }
    }
    pages.post(.claims(.decide(":id"))) { _, context in try await answer(context, decide) }
    pages.post(.claims(.answer(":id"))) { _, context in try await answer(context, bpjs) }
    pages.post(.claims(.takeOut(":id"))) { _, context in
      try await answer(context) { id in
        try await clinic.run(TakeFromClaimBatch(id, reason: context.form["alasan"] ?? ""), by: context.actor)
      }
    }
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadClaim(context.captured("id")), by: context.actor)
    let practitioners =
      context.viewer.may(.manageClaims)
      ? try await clinic.read(ReadClaimPeople(), by: context.actor).practitioners : []
    return ClaimLinePage(
      viewer: context.viewer, answer: answer, practitioners: practitioners, form: form
    ).page
  }

  private func answer(
    _ context: PageContext, _ work: (ClaimID, PageContext) async throws -> Void
  ) async throws -> Response {
    try await answer(context) { try await work($0, context) }
  }

  private func answer(
    _ context: PageContext, to route: Route? = nil, _ work: (ClaimID) async throws -> Void
  ) async throws -> Response {
    let id: ClaimID = try context.captured("id")
    return try await context.carryOut {
      try await work(id)
      return .seeOther(route ?? .claims(.line(id.text)))
    } orShow: {
      try await show(context, $0)
    }
  }

  private func change(_ id: ClaimID, _ context: PageContext) async throws {
    guard let kind = ClaimFormKind(rawValue: context.form["jenis"] ?? "") else {
      throw PageProblem.notFound()
    }
    let form = try TypedAnswers.claim(context.form, kind)
    try await clinic.run(ChangeClaim(id, form), by: context.actor)
  }

  private func evidence(_ id: ClaimID, _ context: PageContext) async throws {
    try await clinic.run(TickEvidence(id, Set(context.form.all("bukti"))), by: context.actor)
  }

  private func decide(_ id: ClaimID, _ context: PageContext) async throws {
    let field = ClaimLinePage.returnReason
    let decision: DecideNetworkClaim.Decision =
      context.form["putusan"] == "setuju" ? .approve : .giveBack(context.form[field] ?? "")
    do {
      try await clinic.run(DecideNetworkClaim(id, decision), by: context.actor)
    } catch let problems as Problems {
      throw Problems(problems.all.map { $0.at(field) })
    }
  }

  private func bpjs(_ id: ClaimID, _ context: PageContext) async throws {
    var typed = TypedAnswers(context.form)
    let amount = typed.price("jumlah")
    let verdict = context.form["status"].flatMap(ClaimVerdict.init)
    var problems = typed.problems
    if verdict == nil { problems.add("status", "Pilih jawaban BPJS.") }
    guard let verdict, problems.isEmpty else { throw problems }
    try await clinic.run(
      AnswerClaim(id, verdict, amount: amount, reason: context.form["alasan"] ?? ""), by: context.actor)
  }

  @Sendable func statement(_ request: Request, _ context: PageContext) async throws -> Download {
    guard context.viewer.may(.manageClaims) else { throw Refusal.forbidden(.manageClaims) }
    let answer = try await clinic.read(ReadClaim(context.captured("id")), by: context.actor)
    let paper = ServiceStatement(
      claim: answer.claim, check: answer.check, facility: context.viewer.facility,
      district: context.viewer.district)
    let issued = try await documents.issue(
      paper.draft, drawing: paper.document(at: clinic.clock.now()), by: context.actor)
    return .pdf(issued.pdf, name: "pernyataan-\(answer.claim.number).pdf")
  }
}
