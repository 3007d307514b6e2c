import Clinic
import Vocabulary

/// The accounts, what came into them with tax and fee, and the statements that were taken in.
struct ReceiptsPage {
  let viewer: Viewer
  let answer: ReadLedgerEntries.Answer
  let form: FormState

  private static let order = [
    ReceiptDraft.Field.purpose, ReceiptDraft.Field.month, ReceiptDraft.Field.receivedOn,
    ReceiptDraft.Field.gross, ReceiptDraft.Field.tax, ReceiptDraft.Field.fee, ReceiptDraft.Field.reference,
    ReceiptDraft.Field.note, ImportReceipts.field, PaymentAccountForm.Field.purpose,
    PaymentAccountForm.Field.bank, PaymentAccountForm.Field.number, PaymentAccountForm.Field.holder,
    PaymentAccountForm.Field.treasurer, PaymentAccountForm.Field.taxNumber, PaymentAccountForm.Field.from,
    PaymentAccountForm.Field.letter, PaymentAccountForm.Field.letterOn,
    PaymentAccountForm.Field.addendum, PaymentAccountForm.Field.addendumOn,
    PaymentAccountForm.Field.enteredOn, NoteAccountStep.Field.step, NoteAccountStep.Field.day,
    NoteAccountStep.Field.reference, WithdrawalCard.entry, WithdrawEntry.field,
  ]

  var page: Page {
    Page("Rekening dan penerimaan", at: .ledger, for: viewer) {
      PageHead("Rekening dan penerimaan", note: "bruto, pajak, biaya, bersih")
      LedgerTabs(current: .receipts)
      ProblemSummary(form, order: Self.order)
      Columns {
        Card("Penerimaan") { receipts }
        if !answer.imports.isEmpty { Card("Rekening koran yang dimuat") { imports } }
        if !answer.problems.isEmpty { Card("Baris yang tidak dimuat dari berkas terbaru") { problems } }
        Card("Rekening menurut perjanjian") { accounts }
      } aside: {
        if viewer.may(.keepLedger) {
          Card("Catat penerimaan") { ReceiptForm(viewer: viewer, form: form) }
          Card("Muat rekening koran") { StatementForm(viewer: viewer, form: form) }
          Card("Catat rekening") { AccountForm(viewer: viewer, form: form) }
          WithdrawalCard(viewer: viewer, form: form, choices: choices)
        }
      }
    }
  }

  @HTMLBuilder private var receipts: HTML {
    if answer.receipts.isEmpty {
      EmptyState("Belum ada penerimaan dalam setahun terakhir.")
    } else {
      DataTable(
        "Penerimaan",
        [
          .text("Diterima"), .text("Untuk"), .number("Bruto"), .number("Pajak"), .number("Biaya"),
          .number("Bersih"), .text("Referensi"), .text("Dicatat"),
        ], stacks: true
      ) {
        for receipt in answer.receipts { row(receipt) }
      }
    }
  }

  private func row(_ receipt: PaymentReceipt) -> HTML {
    tr {
      td(Indonesian.day(receipt.receivedOn), .class("keep"))
      td {
        a("\(receipt.purpose.word) \(receipt.month.words)", .href(.ledger(.month(receipt.month.text))))
        if !receipt.note.isEmpty { small(receipt.note, .class("under")) }
        if receipt.purpose != .capitation { small(.class("under")) { matching(receipt) } }
      }
      td(receipt.gross.text, .class("num right"))
      td(receipt.tax.text, .class("num right"))
      td(receipt.fee.text, .class("num right"))
      td(receipt.net.text, .class("num right"))
      td(receipt.reference.isEmpty ? "–" : receipt.reference)
      td {
        receipt.recordedBy
        if let line = receipt.line { small("rekening koran baris \(line)", .class("under")) }
      }
    }
  }

  private var imports: HTML {
    DataTable(
      "Rekening koran",
      [.text("Berkas"), .text("Dimuat"), .number("Baris masuk"), .number("Ditolak"), .actions()], stacks: true
    ) {
      for one in answer.imports {
        tr {
          td(one.file)
          td {
            Indonesian.day(viewer.facility.zone.date(of: one.importedAt))
            small(one.importedBy, .class("under"))
          }
          td(Indonesian.number(one.taken), .class("num right"))
          td(Indonesian.number(one.refused), .class("num right"))
          td { undo(one) }
        }
      }
    }.html
  }

  /// Which batches of claims it pays, or the way to find out.
  private func matching(_ receipt: PaymentReceipt) -> HTML {
    let own = answer.matches.filter { $0.receipt == receipt.id }
    let debts = answer.debtPayments.filter { $0.receipt == receipt.id }
    let left = debts.reduce(own.reduce(receipt.gross) { $0 - $1.amount }) { $0 - $1.amount }
    let numbers = (own.map(\.batchNumber) + debts.map { $0.debt.kind.word.lowercased() })
      .joined(separator: ", ")
    let words =
      numbers.isEmpty
      ? "Cocokkan dengan pengajuan"
      : left == .zero ? "Membayar \(numbers)" : "Membayar \(numbers), sisa \(left.text)"
    return a(words, .href(.ledger(.matching(receipt.id.text))))
  }

  @HTMLBuilder private func undo(_ one: ReceiptImport) -> HTML {
    if one.isUndone {
      StateMark("dibatalkan")
    } else if viewer.may(.keepLedger) {
      PostForm(to: .ledger(.undoImport(one.id.text)), token: viewer.formToken) {
        Button("Batalkan", .plain)
      }
    }
  }

  @HTMLBuilder private var problems: HTML {
    DataTable("Baris yang tidak dimuat", [.number("Baris"), .text("Sebab")], stacks: true) {
      for problem in answer.problems {
        tr {
          td(Indonesian.number(problem.line), .class("num right"))
          td(problem.sentence)
        }
      }
    }
    p("Batalkan berkasnya, perbaiki, lalu muat lagi; atau catat barisnya dengan tangan.", .class("small"))
  }

  @HTMLBuilder private var accounts: HTML {
    if answer.accounts.isEmpty {
      EmptyState("Belum ada rekening. Perjanjian menyebut tiga: kapitasi, nonkapitasi, promotif preventif.")
    } else {
      AccountTable(viewer: viewer, accounts: answer.accounts, today: answer.today, form: form)
    }
  }

  private var choices: [Choice] {
    answer.receipts.map {
      Choice(
        "penerimaan:\($0.id)", "\(Indonesian.day($0.receivedOn)), \($0.purpose.word) \($0.gross.text)")
    } + answer.accounts.map { Choice("rekening:\($0.id)", "Rekening \($0.purpose.word) \($0.number)") }
  }
}
