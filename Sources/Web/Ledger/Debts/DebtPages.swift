import Clinic
import Hummingbird
import JKN
import Vocabulary

/// Denda dan kurang bayar: what BPJS owes beside capitation and claims, and what came of it.
struct DebtPages: PageModule {
  static let payment = "pembayaran"

  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.ledger(.debts()), use: list)
    pages.get(.ledger(.debt(":jenis", ":tagihan"))) { _, context in try await show(context, FormState()) }
    pages.post(.ledger(.debt(":jenis", ":tagihan")), use: receive)
    pages.post(.ledger(.releaseDebt(":jenis", ":tagihan")), use: release)
  }

  @Sendable func list(_ request: Request, _ context: PageContext) async throws -> Page {
    let today = context.viewer.facility.zone.date(of: clinic.clock.now())
    let typed = request.queryValues["tahun"] ?? String(today.year)
    guard let year = Int(typed), (2014...2100).contains(year) else { throw PageProblem.notFound() }
    let debts = try await clinic.read(ReadInsurerDebts(year: year), by: context.actor)
    return DebtListPage(viewer: context.viewer, year: year, debts: debts).page
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let debt = try await clinic.read(ReadInsurerDebt(try asked(context)), by: context.actor)
    return DebtPage(viewer: context.viewer, debt: debt, form: form).page
  }

  @Sendable func receive(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) { debt in
      typealias Field = ReceiptDraft.Field
      var typed = TypedAnswers(context.form)
      let purpose = typed.choice(Field.purpose, PaymentAccount.Purpose.self)
      let (day, amount) = (typed.day(Field.receivedOn), typed.money(Field.gross))
      guard let purpose, let day, let amount, typed.problems.isEmpty else { throw typed.problems }
      try await clinic.run(
        ReceiveDebt(
          debt, into: purpose, on: day, amount, reference: typed.text(Field.reference),
          note: typed.text(Field.note)), by: context.actor)
    }
  }

  @Sendable func release(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) { _ in
      guard let payment = DebtPaymentID(context.form[Self.payment] ?? "") else {
        throw Problems([Problem(field: Self.payment, "Pilih pembayaran yang dilepas.")])
      }
      try await clinic.run(
        ReleaseDebtPayment(payment, because: context.form[ReleaseDebtPayment.field] ?? ""),
        by: context.actor)
    }
  }

  private func answer(
    _ context: PageContext, _ work: (InsurerDebtID) async throws -> Void
  ) async throws -> Response {
    let debt = try asked(context)
    return try await context.carryOut {
      try await work(debt)
      return .seeOther(debt.route)
    } orShow: {
      try await show(context, $0)
    }
  }

  private func asked(_ context: PageContext) throws -> InsurerDebtID {
    let (kind, subject): (String, String) = (try context.captured("jenis"), try context.captured("tagihan"))
    guard let debt = InsurerDebtID.Kind(rawValue: kind).flatMap({ InsurerDebtID($0, subject) }) else {
      throw PageProblem.notFound()
    }
    return debt
  }
}
