import Clinic
import HTTPTypes
import Hummingbird
import JKN
import Vocabulary

/// Surat tarif, SiLPA, koreksi: what is written into the ledger by hand.
struct LedgerEntryPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.ledger(.entries)) { _, context in try await show(context, FormState()) }
    pages.post(.ledger(.letter), use: letter)
    pages.get(.ledger(.scan(":id")), use: scan)
    pages.post(.ledger(.correction), use: correction)
    pages.post(.ledger(.reductions), use: reductions)
    pages.post(.ledger(.silpa), use: silpa)
    pages.post(.ledger(.withdraw), use: withdraw)
  }

  private func show(_ context: PageContext, _ form: FormState) async throws -> Page {
    let answer = try await clinic.read(ReadLedgerEntries(), by: context.actor)
    return LedgerEntriesPage(viewer: context.viewer, answer: answer, form: form).page
  }

  @Sendable func letter(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      typealias Field = RecordTariffLetter.Field
      var typed = TypedAnswers(context.form)
      let (dated, from) = (typed.day(Field.dated), typed.day(Field.validFrom))
      let (until, tariff) = (typed.optionalDay(Field.validUntil), typed.money(Field.tariff))
      guard let dated, let from, let tariff, typed.problems.isEmpty else { throw typed.problems }
      try await clinic.run(
        RecordTariffLetter(
          number: typed.text(Field.number), dated: dated, validFrom: from, validUntil: until, tariff: tariff,
          reference: typed.text(Field.reference),
          scan: context.upload.flatMap { $0.bytes.isEmpty ? nil : $0.bytes }), by: context.actor)
    }
  }

  @Sendable func scan(_ request: Request, _ context: PageContext) async throws -> Download {
    let scan = try await clinic.read(ReadLetterScan(try context.captured("id")), by: context.actor)
    return Download(
      bytes: scan.bytes, type: scan.kind.rawValue, name: "surat-tarif.\(scan.kind.ending)", isShown: false)
  }

  @Sendable func correction(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      typealias Field = RecordCorrection.Field
      var typed = TypedAnswers(context.form)
      let cause = typed.choice(Field.cause, CorrectionCause.self)
      let (first, last) = (typed.month(Field.firstMonth), typed.optionalMonth(Field.lastMonth))
      let (settled, amount) = (typed.month(Field.settledIn), typed.money(Field.amount))
      guard let cause, let first, let settled, let amount, typed.problems.isEmpty else {
        throw typed.problems
      }
      try await clinic.run(
        RecordCorrection(
          cause, of: first, through: last, settledIn: settled, amount: amount,
          letter: typed.text(Field.letter), note: typed.text(Field.note)), by: context.actor)
    }
  }

  /// What the ledger proposes, as it stood on the page the button is on.
  @Sendable func reductions(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      var typed = TypedAnswers(context.form)
      guard let total = typed.money(AcceptReductions.field) else { throw typed.problems }
      try await clinic.run(AcceptReductions(total), by: context.actor)
    }
  }

  @Sendable func silpa(_ request: Request, _ context: PageContext) async throws -> Response {
    try await answer(context) {
      typealias Field = FixSilpa.Field
      var typed = TypedAnswers(context.form)
      let (year, amount) = (typed.year(Field.fiscalYear), typed.money(Field.amount))
      let (from, dated) = (typed.month(Field.fromMonth), typed.day(Field.dated))
      guard let year, let amount, let from, let dated, typed.problems.isEmpty else { throw typed.problems }
      try await clinic.run(
        FixSilpa(amount, of: year, from: from, document: typed.text(Field.document), dated: dated),
        by: context.actor)
    }
  }

  /// An account or a payment goes back to the page it stands on.
  @Sendable func withdraw(_ request: Request, _ context: PageContext) async throws -> Response {
    let parts = (context.form[WithdrawalCard.entry] ?? "").split(separator: ":", maxSplits: 1).map(
      String.init)
    let isReceipt = ["rekening", "penerimaan"].contains(parts.first ?? "")
    return try await context.carryOut {
      guard parts.count == 2 else {
        throw Problems([Problem(field: WithdrawalCard.entry, "Pilih catatan yang dicabut.")])
      }
      try await clinic.run(
        WithdrawEntry(parts[0], id: parts[1], because: context.form[WithdrawEntry.field] ?? ""),
        by: context.actor)
      return .seeOther(.ledger(isReceipt ? .receipts : .entries))
    } orShow: {
      isReceipt
        ? try await ReceiptPages(clinic: clinic).show(context, $0) : try await show(context, $0)
    }
  }

  private func answer(_ context: PageContext, _ work: () async throws -> Void) async throws -> Response {
    try await context.carryOut {
      try await work()
      return .seeOther(.ledger(.entries))
    } orShow: {
      try await show(context, $0)
    }
  }
}
