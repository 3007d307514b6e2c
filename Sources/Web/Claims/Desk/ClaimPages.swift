import Clinic
import Hummingbird
import JKN
import Vocabulary

/// Klaim non-kapitasi: the desk with everything that is open and every batch on its way.
struct ClaimPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.claims(.list())) { request, context in
      let asked = request.queryValues
      return try await show(
        context, shown: asked["tampil"], page: asked["hal"].flatMap { Int($0) } ?? 1, FormState())
    }
    pages.post(.claims(.collect), use: collect)
    pages.post(.claims(.settings), use: settings)
    pages.post(.claims(.makeBatch), use: makeBatch)
    pages.post(.claims(.approve), use: approve)
    pages.get(.claims(.new())) { request, context in
      try await new(context, request.queryValues, FormState(request.queryValues)).response()
    }
    pages.post(.claims(.new()), use: add)
  }

  private func show(
    _ context: PageContext, shown: String? = nil, page: Int = 1, _ form: FormState,
    approval: ApproveNetworkClaims.Result? = nil
  ) async throws -> Page {
    let book = try await clinic.read(ReadClaims(), by: context.actor)
    let view = shown.flatMap(ClaimDeskPage.View.init) ?? .open
    return ClaimDeskPage(
      viewer: context.viewer, book: book, view: view, page: page, form: form, approval: approval
    ).page
  }

  private func answer(_ context: PageContext, _ work: () async throws -> Response) async throws -> Response {
    try await context.carryOut {
      try await work()
    } orShow: {
      try await show(context, $0)
    }
  }

  private func month(_ context: PageContext) throws(Problems) -> ParticipantMonth {
    guard let month = ParticipantMonth(context.form["bulan"] ?? "") else {
      throw Problems([Problem(field: "bulan", "Tulis bulan, misalnya 2026-11.")])
    }
    return month
  }

  @Sendable func collect(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      try await clinic.run(CollectClaims(month(context)), by: context.actor)
      return .seeOther(.claims(.list()))
    }
  }

  @Sendable func makeBatch(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      let kind = ClaimBatch.Kind(rawValue: context.form["jenis"] ?? "") ?? .service
      let batch = try await clinic.run(MakeClaimBatch(kind, month(context)), by: context.actor)
      return .seeOther(.claims(.batch(batch.text)))
    }
  }

  /// What was refused is told beside the lines that still wait.
  @Sendable func approve(_ request: Request, _ context: PageContext) async throws -> Response {
    let network = ClaimDeskPage.View.network.rawValue
    return try await context.carryOut {
      let ids = context.form.all(ClaimApprovalForm.field).compactMap { ClaimID($0) }
      let result = try await clinic.run(ApproveNetworkClaims(ids), by: context.actor)
      return try await show(context, shown: network, FormState(), approval: result)
        .response(status: result.approved.isEmpty ? .unprocessableContent : .ok)
    } orShow: {
      try await show(context, shown: network, $0)
    }
  }

  @Sendable func settings(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      var settings = ClaimSettings()
      settings.isPONED = context.form.isTicked("poned")
      settings.hasBeds = context.form.isTicked("ranap")
      settings.head = context.form["kepala"] ?? ""
      settings.headNumber = context.form["nip"] ?? ""
      try await clinic.run(KeepClaimSettings(settings), by: context.actor)
      return .seeOther(.claims(.list()))
    }
  }

  private func new(_ context: PageContext, _ asked: FormValues, _ form: FormState) async throws -> Page {
    let book = try await clinic.read(ReadClaims(), by: context.actor)
    let people = try await clinic.read(ReadClaimPeople(card: asked["kartu"]), by: context.actor)
    let today = context.viewer.facility.zone.date(of: clinic.clock.now())
    return NewClaimPage(
      viewer: context.viewer, kind: asked["jenis"].flatMap(ClaimFormKind.init) ?? .tariff, people: people,
      terms: book.terms(on: today), form: form
    ).page
  }

  @Sendable func add(_ request: Request, _ context: PageContext) async throws -> Response {
    let kind = context.form["jenis"].flatMap(ClaimFormKind.init) ?? .tariff
    return try await context.carryOut {
      let people = try await clinic.read(ReadClaimPeople(card: context.form["kartu"]), by: context.actor)
      guard let patient = people.patient else {
        throw Problems([Problem(field: "kartu", "Kartu ini belum terdaftar. Minta loket mendaftarkannya.")])
      }
      let form = try TypedAnswers.claim(context.form, kind)
      let claim = try await clinic.run(AddClaim(patient.id, form), by: context.actor)
      return .seeOther(.claims(.line(claim.text)))
    } orShow: {
      try await new(context, context.form, $0)
    }
  }
}
