import Clinic
import Hummingbird
import JKN
import Vocabulary

/// Verifikasi & audit: cases with their steps, samples, findings, recommendations and auditors.
struct VerificationPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.audits(.list)) { _, context in try await list(context, FormState(["pemeriksa": "internal"])) }
    pages.post(.audits(.list), use: open)
    pages.get(.audits(.open(":id"))) { _, context in try await one(context, FormState()) }
    pages.post(.audits(.step(":id"))) { _, context in
      try await change(context) { id, form in
        AdvanceCase(
          id, form["langkah"].flatMap(CaseStep.init), on: form["tanggal"].flatMap(CalendarDate.init(typed:)),
          workingDays: form["hari-kerja"].map { Int($0) ?? 0 }, note: form["catatan"] ?? "",
          paper: try context.stepPaper())
      }
    }
    pages.post(.audits(.sample(":id"))) { _, context in
      try await change(context) { id, form in
        DrawSample(
          id, form["populasi"].flatMap(CaseScope.init), seed: form["benih"].flatMap { Int64($0) },
          size: form["ukuran"].flatMap { Int($0) })
      }
    }
    pages.post(.audits(.finding(":id"))) { _, context in
      try await change(context) { id, form in
        guard let encounter = form["kunjungan"].flatMap(EncounterID.init) else {
          throw Problems([Problem(field: "kunjungan", "Pilih kunjungannya.")])
        }
        return RecordFinding(
          id, encounter, form["temuan"].flatMap(CaseFinding.Verdict.init),
          difference: form["selisih"].flatMap(Rupiah.init(typed:)), note: form["uraian"] ?? "")
      }
    }
    registerFollowUp(on: pages)
    pages.post(.audits(.recommendation(":id"))) { _, context in
      try await change(context) { id, form in
        let due = try form.day("tenggat")
        return AddRecommendation(
          id, from: form["lembaga"].flatMap(Recommendation.Body.init), form["rekomendasi"] ?? "", dueOn: due,
          supervisor: form["lembaga"].flatMap(SupervisoryBodyID.init))
      }
    }
    pages.post(.audits(.recommendationDone(":id"))) { _, context in
      try await change(context) { _, form in
        guard let recommendation = form["dari-rekomendasi"].flatMap(RecommendationID.init) else {
          throw Problems([Problem(field: "dari-rekomendasi", "Pilih rekomendasinya.")])
        }
        return FinishRecommendation(recommendation, note: form["hasil"] ?? "")
      }
    }
    pages.post(.audits(.access(":id"))) { _, context in
      try await change(context) { id, form in
        GrantAuditAccess(
          id, to: form["auditor"].flatMap(AccountID.init), with: form["pendamping"].flatMap(AccountID.init),
          until: form["sampai"].flatMap(CalendarDate.init(typed:)))
      }
    }
    pages.post(.audits(.endAccess(":id"))) { _, context in
      try await change(context) { id, form in
        guard let account = form["akun"].flatMap(AccountID.init) else { throw PageProblem.notFound() }
        return EndAuditAccess(id, of: account)
      }
    }
  }

  private func list(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadCases(), by: context.actor)
    return CaseListPage(viewer: context.viewer, answer: answer, form: form).page
  }

  private func one(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadCase(try context.captured("id")), by: context.actor)
    return CasePage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func open(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    let command = OpenCase(
      form["jenis"].flatMap(CaseKind.init), trigger: form["dasar"].flatMap(CaseTrigger.init),
      about: form["tentang"] ?? "",
      auditor: form["pemeriksa"].flatMap(AuditCase.AuditorKind.init) ?? .internal,
      from: form["dari"].flatMap(CalendarDate.init(typed:)),
      to: form["sampai"].flatMap(CalendarDate.init(typed:)))
    return try await context.carryOut {
      let opened = try await clinic.run(command, by: context.actor)
      return .seeOther(.audits(.open(opened.id.text)))
    } orShow: {
      try await list(context, $0)
    }
  }

  /// Runs a command about the case of the address, and shows the case again, with what was typed when it was refused.
  func change<C: Command>(
    _ context: PageContext, _ command: (AuditCaseID, FormValues) throws -> C
  ) async throws -> Response {
    let id: AuditCaseID = try context.captured("id")
    return try await context.carryOut {
      try await clinic.run(try command(id, context.form), by: context.actor)
      return .seeOther(.audits(.open(id.text)))
    } orShow: {
      try await one(context, $0)
    }
  }
}

extension FormValues {
  /// A day that may be left out.
  /// - Throws: the field when what was typed is no day.
  func day(_ name: String) throws -> CalendarDate? {
    guard let text = self[name] else { return nil }
    guard let day = CalendarDate(typed: text) else {
      throw Problems([Problem(field: name, "Tulis tanggal, misalnya 20-11-2026.")])
    }
    return day
  }
}
