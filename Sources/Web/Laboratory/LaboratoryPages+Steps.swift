import Clinic
import Hummingbird
import Vocabulary

// The steps of the work: each takes a form, carries out one command and leads to the next step.
extension LaboratoryPages {
  @Sendable func collect(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    do {
      let moment = try moment(form["collectedAt"], context)
      try await clinic.run(
        CollectSpecimen(
          order: try id(context), kinds: Set(form.all("kinds")), identifiers: form.identifiers,
          collectedAt: moment), by: context.actor)
    } catch let problems as Problems {
      return try await refused(problems, context)
    }
    return .seeOther(.laboratory(.order(try id(context).text)))
  }

  @Sendable func enter(_ request: Request, _ context: PageContext) async throws -> Response {
    try await step(EnterResults(order: try id(context), values: values(context.form)), context)
  }

  @Sendable func call(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    guard let result = LaboratoryResultID(form["result"] ?? "") else { throw PageProblem.notFound() }
    return try await step(
      RecordCriticalCall(
        order: try id(context), result: result, called: form["called"] ?? "",
        readBack: form.isTicked("readBack")),
      context)
  }

  @Sendable func release(_ request: Request, _ context: PageContext) async throws -> Response {
    try await step(
      ReleaseReport(order: try id(context), conclusion: context.form["conclusion"] ?? ""), context)
  }

  @Sendable func correct(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    return try await step(
      CorrectReport(
        order: try id(context), values: values(form), conclusion: form["conclusion"] ?? "",
        reason: form["reason"] ?? ""), context)
  }

  @Sendable func cancel(_ request: Request, _ context: PageContext) async throws -> Response {
    try await step(
      CancelLaboratoryOrder(order: try id(context), reason: context.form["reason"] ?? ""), context)
  }

  private func step(_ command: some Command, _ context: PageContext) async throws -> Response {
    do {
      try await clinic.run(command, by: context.actor)
    } catch let problems as Problems {
      return try await refused(problems, context)
    }
    return .seeOther(.laboratory(.order(try id(context).text)))
  }

  private func refused(_ problems: Problems, _ context: PageContext) async throws -> Response {
    try await work(context, FormState(context.form, problems: problems)).response(
      status: .unprocessableContent)
  }

  /// The fields of the form that are named after a test asked for.
  private func values(_ form: FormValues) -> [ServiceRequestID: String] {
    let typed = form.pairs.compactMap { name, value in ServiceRequestID(name).map { ($0, value) } }
    return Dictionary(typed, uniquingKeysWith: { first, _ in first })
  }

  /// `08.41` or `8:41` of today; `nil` when nothing was typed.
  private func moment(_ typed: String?, _ context: PageContext) throws -> Instant? {
    guard let typed else { return nil }
    let parts = typed.split { ".:".contains($0) }.compactMap { Int($0) }
    guard parts.count == 2, (0...23).contains(parts[0]), (0...59).contains(parts[1]) else {
      throw Problems([Problem(field: "collectedAt", "Isi jam seperti 08.41.")])
    }
    let zone = context.viewer.facility.zone
    return zone.instant(on: zone.date(of: clinic.clock.now()), hour: parts[0], minute: parts[1])
  }
}
