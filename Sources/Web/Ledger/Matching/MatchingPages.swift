import Clinic
import Hummingbird
import JKN
import Vocabulary

/// Receipts of the non-capitation account, matched with the batches of claims they pay.
struct MatchingPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.ledger(.matching(":id"))) { _, context in try await show(context, FormState()) }
    pages.post(.ledger(.matching(":id")), use: match)
    pages.post(.ledger(.release(":id")), use: release)
    pages.post(.ledger(.payDebt(":id")), use: payDebt)
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let matching = try await clinic.read(ReadReceiptMatching(context.captured("id")), by: context.actor)
    return MatchingPage(viewer: context.viewer, matching: matching, form: form).page
  }

  @Sendable func match(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) { receipt in
      var typed = TypedAnswers(context.form)
      let batch = ClaimBatchID(typed.text(MatchReceipt.Field.batch))
      if batch == nil { typed.problems.add(MatchReceipt.Field.batch, "Pilih pengajuannya.") }
      let amount =
        typed.text(MatchReceipt.Field.amount).isEmpty ? nil : typed.money(MatchReceipt.Field.amount)
      guard let batch, typed.problems.isEmpty else { throw typed.problems }
      let cause = DelayCause(rawValue: typed.text(MatchReceipt.Field.delayCause))
      try await clinic.run(
        MatchReceipt(receipt, to: batch, amount: amount, delayCause: cause), by: context.actor)
    }
  }

  @Sendable func release(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) { _ in
      guard let match = ReceiptMatchID(context.form[MatchingPage.match] ?? "") else {
        throw PageProblem.notFound()
      }
      try await clinic.run(
        ReleaseReceipt(match, because: context.form[ReleaseReceipt.field] ?? ""), by: context.actor)
    }
  }

  /// A receipt that pays a penalty or an underpayment.
  @Sendable func payDebt(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) { receipt in
      var typed = TypedAnswers(context.form)
      let debt = InsurerDebtID(typed.text(PayDebt.Field.debt))
      let amount =
        typed.text(PayDebt.Field.amount).isEmpty ? nil : typed.money(PayDebt.Field.amount)
      try typed.problems.throwIfAny()
      try await clinic.run(PayDebt(receipt, for: debt, amount: amount), by: context.actor)
    }
  }

  private func answer(
    _ context: PageContext, _ work: (PaymentReceiptID) async throws -> Void
  ) async throws -> Response {
    let receipt: PaymentReceiptID = try context.captured("id")
    return try await context.carryOut {
      try await work(receipt)
      return .seeOther(.ledger(.matching(receipt.text)))
    } orShow: {
      try await show(context, $0)
    }
  }
}
