import Clinic
import Hummingbird
import Vocabulary

/// Stok obat: what lies on the shelf, what expires soon, what arrives, what is thrown away.
struct StockPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.pharmacy(.stock())) { request, context in
      try await page(request.queryValues, context)
    }
    pages.post(.pharmacy(.receive), use: receive)
    pages.post(.pharmacy(.writeOff(":id")), use: writeOff)
  }

  @Sendable func receive(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    do {
      let arrival = try await StockArrival(form, clinic, by: context.actor)
      try await clinic.run(arrival.command, by: context.actor)
    } catch let problems as Problems {
      return try await page(FormValues(), context, FormState(form, problems: problems))
        .response(status: .unprocessableContent)
    }
    return .seeOther(.pharmacy(.stock()))
  }

  @Sendable func writeOff(_ request: Request, _ context: PageContext) async throws -> Response {
    let form = context.form
    try await clinic.run(
      WriteOffStock(
        batch: try context.captured("id"), quantity: form["quantity"].flatMap(Int.init) ?? 0,
        reason: form["reason"] ?? ""),
      by: context.actor)
    return .seeOther(.pharmacy(.stock()))
  }

  private func page(
    _ asked: FormValues, _ context: PageContext, _ form: FormState = FormState()
  ) async throws -> Page {
    let number = asked["hal"].flatMap(Int.init).map { min(max($0, 1), 10_000) } ?? 1
    let search = asked["cari"] ?? ""
    let result = try await clinic.read(StockList(search: search, page: number), by: context.actor)
    return StockPage(viewer: context.viewer, result: result, search: search, number: number, form: form).page
  }
}
