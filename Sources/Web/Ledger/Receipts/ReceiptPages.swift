import Clinic
import Hummingbird
import JKN
import Vocabulary

/// Rekening dan penerimaan: the three accounts, what came, and the bank's statements.
struct ReceiptPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.ledger(.receipts)) { _, context in try await show(context, FormState()) }
    pages.post(.ledger(.receipt), use: receipt)
    pages.post(.ledger(.account), use: account)
    pages.post(.ledger(.accountStep(":id")), use: step)
    pages.post(.ledger(.importReceipts), use: statement)
    pages.post(.ledger(.undoImport(":id"))) { _, context in
      try await clinic.run(UndoReceiptImport(try context.captured("id")), by: context.actor)
      return Response.seeOther(.ledger(.receipts))
    }
  }

  func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadLedgerEntries(), by: context.actor)
    return ReceiptsPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func receipt(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      typealias Field = ReceiptDraft.Field
      var typed = TypedAnswers(context.form)
      let purpose = typed.choice(Field.purpose, PaymentAccount.Purpose.self)
      let (month, day) = (typed.month(Field.month), typed.day(Field.receivedOn))
      let (gross, tax, fee) = (
        typed.money(Field.gross), typed.optionalMoney(Field.tax), typed.optionalMoney(Field.fee)
      )
      let cause = DelayCause(rawValue: typed.text(Field.delayCause)) ?? .bpjs
      guard let purpose, let month, let day, let gross, let tax, let fee, typed.problems.isEmpty else {
        throw typed.problems
      }
      let draft = ReceiptDraft(
        purpose, for: month, on: day, gross: gross, tax: tax, fee: fee,
        reference: typed.text(Field.reference),
        note: typed.text(Field.note), delayCause: cause)
      try await clinic.run(RecordReceipt(draft), by: context.actor)
    }
  }

  @Sendable func account(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      typealias Field = PaymentAccountForm.Field
      var typed = TypedAnswers(context.form)
      var form = PaymentAccountForm()
      form.purpose = PaymentAccount.Purpose(rawValue: typed.text(Field.purpose))
      form.bank = typed.text(Field.bank)
      form.number = typed.text(Field.number).filter { !" .-".contains($0) }
      form.holder = typed.text(Field.holder)
      form.treasurer = typed.text(Field.treasurer)
      form.taxNumber = typed.text(Field.taxNumber).filter { !" .-".contains($0) }
      form.isVirtual = context.form.isTicked(Field.isVirtual)
      form.from = typed.optionalDay(Field.from)
      form.letter = context.form[Field.letter]
      form.letterOn = typed.optionalDay(Field.letterOn)
      form.addendum = context.form[Field.addendum]
      form.addendumOn = typed.optionalDay(Field.addendumOn)
      form.enteredOn = typed.optionalDay(Field.enteredOn)
      guard typed.problems.isEmpty else { throw typed.problems }
      try await clinic.run(RecordAccount(form), by: context.actor)
    }
  }

  @Sendable func step(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      typealias Field = NoteAccountStep.Field
      var typed = TypedAnswers(context.form)
      let (step, day) = (typed.choice(Field.step, AccountStep.self), typed.day(Field.day))
      guard let step, let day, typed.problems.isEmpty else { throw typed.problems }
      try await clinic.run(
        NoteAccountStep(
          try context.captured("id"), step, on: day, reference: typed.text(Field.reference)),
        by: context.actor)
    }
  }

  @Sendable func statement(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      guard context.viewer.may(.keepLedger) else { throw PageProblem.forbidden() }
      try await clinic.run(
        ImportReceipts(
          context.upload?.bytes ?? [], name: context.upload?.name ?? "",
          of: PaymentAccount.Purpose(rawValue: context.form[ImportReceipts.account] ?? "") ?? .capitation),
        by: context.actor)
    }
  }

  private func answer(_ context: PageContext, _ work: () async throws -> Void) async throws -> Response {
    try await context.carryOut {
      try await work()
      return .seeOther(.ledger(.receipts))
    } orShow: {
      try await show(context, $0)
    }
  }
}
