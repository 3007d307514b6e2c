import Clinic
import Hummingbird
import Vocabulary

/// Kredensial: written only. What is kept can be replaced, tried and put out of use, never read.
struct CredentialPages: PageModule {
  let clinic: Clinic
  let desk: CredentialDesk
  let documents: DocumentDesk

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.credentials(.list)) { _, context in try await list(context) }
    pages.get(.credentials(.edit(":sistem")), use: form)
    pages.post(.credentials(.edit(":sistem")), use: save)
    pages.post(.credentials(.trial(":sistem")), use: trial)
    pages.post(.credentials(.withdraw(":sistem")), use: withdraw)
    registerPacts(on: pages)
    registerRegisters(on: pages)
  }

  /// - Parameter told: what came of a trial.
  func list(
    _ context: PageContext, told: (system: OutsideSystem, answer: CredentialTrial.Answer)? = nil
  ) async throws -> Page {
    let answer = try await clinic.read(ReadCredentials(), by: context.actor)
    return CredentialListPage(
      viewer: context.viewer, answer: answer, now: clinic.clock.now(), keyProblem: keyProblem,
      fromFile: await desk.fromFile(context.actor.facility), told: told
    ).page
  }

  @Sendable private func form(_ request: Request, _ context: PageContext) async throws -> Page {
    try await formPage(try system(context), context, FormState())
  }

  @Sendable private func save(_ request: Request, _ context: PageContext) async throws -> Response {
    let system = try system(context)
    var typed: [CredentialField: String] = [:]
    for field in system.fields { typed[field] = context.form.verbatim(field.rawValue) ?? "" }
    do {
      let keys = try desk.vault.keys()
      try await clinic.run(
        SetCredentials(
          system, typed, holder: context.form[SetCredentials.holderField] ?? "", keys: keys),
        by: context.actor)
      desk.vault.forget()
      return .seeOther(.credentials(.list))
    } catch let problems as Problems {
      // Only who answers for it is shown again: what was typed into the other fields is a secret.
      var kept = FormValues()
      kept[SetCredentials.holderField] = context.form[SetCredentials.holderField]
      return try await formPage(system, context, FormState(kept, problems: problems))
        .response(status: .unprocessableContent)
    } catch let refusal as CredentialRefusal {
      throw PageProblem.conflict(refusal.sentence)
    }
  }

  @Sendable private func trial(_ request: Request, _ context: PageContext) async throws -> Page {
    let system = try system(context)
    guard context.viewer.may(.manageCredentials) else { throw PageProblem.forbidden() }
    desk.vault.forget()
    let answer = await desk.trial.run(system, context.actor.facility)
    try await clinic.run(KeepTrial(system, answer), by: context.actor)
    try? await desk.vault.uses.flush()
    return try await list(context, told: (system, answer))
  }

  @Sendable private func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
    let system = try system(context)
    return try await context.carryOut {
      try await clinic.run(
        WithdrawCredentials(system, because: context.form[WithdrawCredentials.reasonField] ?? ""),
        by: context.actor)
      desk.vault.forget()
      return .seeOther(.credentials(.list))
    } orShow: {
      try await formPage(system, context, $0)
    }
  }

  private func formPage(
    _ system: OutsideSystem, _ context: PageContext, _ form: FormState
  ) async throws -> Page {
    let answer = try await clinic.read(ReadCredentials(), by: context.actor)
    return CredentialFormPage(
      viewer: context.viewer, system: system, line: answer.lines.first { $0.system == system },
      people: answer.people, keyProblem: keyProblem, form: form
    ).page
  }

  /// Why nothing can be kept or opened; nil when the key is in order.
  private var keyProblem: String? {
    do throws(CredentialRefusal) {
      _ = try desk.vault.keys()
      return nil
    } catch { return error.sentence }
  }

  private func system(_ context: PageContext) throws -> OutsideSystem {
    guard let system = OutsideSystem(rawValue: try context.captured("sistem")) else {
      throw PageProblem.notFound()
    }
    return system
  }
}
