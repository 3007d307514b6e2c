import Clinic
import Hummingbird
import Vocabulary

/// Lapor kecurangan: anybody may write, nobody is asked who, and nothing that could tell is kept (FRD-04). Whoever is signed
/// in is treated as everybody else: the session is not looked at.
struct WhistlePages: PageModule {
  let desk: WhistleDesk
  var reports = WhistleGate(most: 20, refill: .seconds(60))
  var looks = WhistleGate(most: 60, refill: .seconds(2))

  func registerOpen(on pages: RouterGroup<VisitorContext>) {
    pages.get(.whistle(.report)) { _, context in try await form(context, FormState()) }
    pages.post(.whistle(.report), use: report)
    pages.get(.whistle(.look)) { _, context in
      WhistleLookPage(token: context.formToken, form: FormState()).response()
    }
    pages.post(.whistle(.look), use: look)
    pages.post(.whistle(.answer), use: answer)
  }

  private func form(
    _ context: VisitorContext, _ form: FormState, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let facilities = try await desk.facilities()
    return WhistleFormPage(token: context.formToken, facilities: facilities, form: form).response(
      status: status)
  }

  @Sendable func report(_ request: Request, _ context: VisitorContext) async throws -> Response {
    guard reports.admits() else { throw PageProblem.floodedWithReports }
    let typed = context.form
    do {
      let code = try await desk.report(
        typed["pesan"] ?? "", contact: typed["kontak"] ?? "",
        about: typed["puskesmas"].flatMap(FacilityID.init))
      return WhistleSentPage(code: code).response()
    } catch let problems as Problems {
      return try await form(context, FormState(typed, problems: problems), status: .unprocessableContent)
    }
  }

  @Sendable func look(_ request: Request, _ context: VisitorContext) async throws -> Response {
    guard looks.admits() else { throw PageProblem.floodedWithReports }
    guard let code = WhistleCode(typed: context.form["kode"] ?? ""), let report = try await found(code) else {
      let form = FormState(
        context.form, problems: ["kode": "Kode ini tidak membuka laporan. Periksa huruf dan angkanya."])
      return WhistleLookPage(token: context.formToken, form: form).response(status: .unprocessableContent)
    }
    return page(report, code, context, FormState())
  }

  @Sendable func answer(_ request: Request, _ context: VisitorContext) async throws -> Response {
    guard reports.admits() else { throw PageProblem.floodedWithReports }
    guard let code = WhistleCode(typed: context.form["kode"] ?? ""), try await found(code) != nil else {
      throw PageProblem.notFound("Laporan dengan kode ini tidak ada.")
    }
    do {
      try await desk.answer(context.form["pesan"] ?? "", to: code)
      return page(try await desk.look(code), code, context, FormState())
    } catch let problems as Problems {
      return page(
        try await desk.look(code), code, context, FormState(context.form, problems: problems),
        status: .unprocessableContent)
    }
  }

  private func found(_ code: WhistleCode) async throws -> WhistleReport? {
    do { return try await desk.look(code) } catch Refusal.notFound { return nil }
  }

  private func page(
    _ report: WhistleReport, _ code: WhistleCode, _ context: VisitorContext, _ form: FormState,
    status: HTTPResponse.Status = .ok
  ) -> Response {
    WhistleThreadPage(token: context.formToken, code: code, report: report, form: form).response(
      status: status)
  }
}

extension PageProblem {
  fileprivate static let floodedWithReports = PageProblem(
    status: .tooManyRequests, heading: "Terlalu banyak kiriman",
    sentence:
      "Sedang banyak kiriman masuk. Tunggu beberapa menit, lalu kirim lagi; yang Anda tulis jangan ditutup dulu.",
    retryAfter: .seconds(120))
}
