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
    pages.post(.ledger(.payUnderpayment(":id"))) { _, context in
      try await answer(context) { receipt in
        try await clinic.run(
          PayUnderpayment(
            receipt, for: context.form[PayUnderpayment.field].flatMap(UnderpaymentID.init)),
          by: context.actor)
      }
    }
    pages.post(.ledger(.releaseUnderpayment(":id"))) { _, context in
      try await answer(context) { _ in
        guard let owed = context.form[UnderpaymentCard.released].flatMap(UnderpaymentID.init) else {
          throw PageProblem.notFound()
        }
        try await clinic.run(
          ReleaseUnderpayment(owed, because: context.form[ReleaseUnderpayment.field] ?? ""),
          by: context.actor)
      }
    }
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

  private func answer(
    _ context: PageContext, _ work: (PaymentReceiptID) async throws -> Void
  ) async throws -> Response {
    let receipt: PaymentReceiptID = try context.captured("id")
    do {
      try await work(receipt)
      return .seeOther(.ledger(.matching(receipt.text)))
    } catch let problems as Problems {
      return try await show(context, FormState(context.form, problems: problems))
        .response(status: .unprocessableContent)
    }
  }
}
