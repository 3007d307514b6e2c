import Clinic
import JKN
import Vocabulary

/// A penalty or an underpayment: how it was counted, what came, what is left, and writing down what comes.
struct DebtPage {
  private static let order = [
    PayDebt.Field.debt, ReceiptDraft.Field.purpose, ReceiptDraft.Field.receivedOn, ReceiptDraft.Field.gross,
    ReceiptDraft.Field.reference, ReceiptDraft.Field.note, DebtPages.payment, ReleaseDebtPayment.field,
  ]

  let viewer: Viewer
  let debt: InsurerDebt
  let form: FormState

  var page: Page {
    Page(debt.name, at: .ledger, for: viewer) {
      PageHead(debt.name) {
        a("← Denda dan kurang bayar", .href(.ledger(.debts(year: String(debt.month.year)))))
      }
      ProblemSummary(form, order: Self.order)
      Columns {
        Card("Penerimaan") { payments }
        if !debt.explanation.isEmpty {
          Card("Cara menghitung") { ExplanationTable(name: "Cara menghitung", steps: debt.explanation) }
        }
      } aside: {
        Card("Tagihan") { facts }
        if viewer.may(.keepLedger), debt.left > .zero { Card("Catat yang diterima") { receive } }
        if viewer.may(.keepLedger), !debt.payments.isEmpty { Card("Lepaskan yang keliru") { release } }
      }
    }
  }

  @HTMLBuilder private var facts: HTML {
    Facts([
      ("Harus dibayar", HTML(debt.amount.text)), ("Diterima", HTML(debt.paid.text)),
      ("Sisa", HTML(debt.left.text)), ("Keadaan", debt.mark.html),
      (debt.id.kind.isPenalty ? "Ada sejak" : "Ditagih sejak", HTML(Indonesian.day(debt.since))),
      ("Dasar", HTML(debt.id.kind.source)),
    ])
    if debt.excess > .zero {
      Notice(
        .waiting,
        "Yang diterima \(debt.excess.text) lebih banyak daripada yang harus dibayar. Lepaskan pembayaran yang keliru."
      )
    }
    if !debt.about.isEmpty { p(debt.about) }
    p { origin }
  }

  /// Where it comes from.
  @HTMLBuilder private var origin: HTML {
    switch debt.id {
    case .capitationPenalty(let month):
      a("Buku kapitasi \(month.words)", .href(.ledger(.month(month.text))))
      if !debt.explanation.isEmpty {
        " · "
        a("Berita acara denda (PDF)", .href(.ledger(.file(month.text, "denda.pdf"))))
      }
    case .claimPenalty(let batch):
      a("Pengajuan \(debt.number)", .href(.claims(.batch(batch.text))))
      if !debt.explanation.isEmpty {
        " · "
        a("Berita acara denda (PDF)", .href(.claims(.paper(batch.text, ClaimPaper.Kind.denda.rawValue))))
      }
    case .underpayment:
      if let auditCase = debt.auditCase { a("Perkaranya", .href(.audits(.open(auditCase.text)))) }
    }
  }

  @HTMLBuilder private var payments: HTML {
    if debt.payments.isEmpty {
      EmptyState("Belum ada yang diterima.")
    } else {
      DataTable(
        "Penerimaan",
        [
          .text("Diterima"), .text("Rekening"), .text("Referensi"), .number("Jumlah"), .text("Dicatat"),
        ], stacks: true
      ) {
        for payment in debt.payments {
          tr {
            td(Indonesian.day(payment.receivedOn), .class("keep"))
            td(payment.purpose.word)
            td { reference(payment) }
            td(payment.amount.text, .class("num right"))
            td(payment.recordedBy)
          }
        }
      }
    }
  }

  @HTMLBuilder private func reference(_ payment: DebtPayment) -> HTML {
    let words = payment.reference.isEmpty ? "penerimaan" : payment.reference
    if payment.purpose == .capitation {
      words
    } else {
      a(words, .href(.ledger(.matching(payment.receipt.text))))
    }
  }

  private var receive: HTML {
    PostForm(to: debt.route, token: viewer.formToken) {
      p(
        "Bila uangnya sudah tercatat di Rekening dan penerimaan, cocokkan dari sana agar tidak terhitung dua kali.",
        .class("small"))
      ChoiceField(
        "Masuk ke rekening", name: ReceiptDraft.Field.purpose, in: known,
        choices: PaymentAccount.Purpose.choices, required: true)
      TextField("Diterima", name: ReceiptDraft.Field.receivedOn, in: known, kind: .date, required: true)
      TextField(
        "Jumlah (Rp)", name: ReceiptDraft.Field.gross, in: known,
        hint: "Boleh sebagian; sisanya \(debt.left.text).", required: true)
      TextField("Nomor referensi bank", name: ReceiptDraft.Field.reference, in: known)
      TextField("Catatan", name: ReceiptDraft.Field.note, in: known)
      Button("Catat penerimaan", .primary)
    }.html
  }

  private var known: FormState {
    var state = form
    if state.value(ReceiptDraft.Field.purpose) == nil {
      state.values[ReceiptDraft.Field.purpose] = PaymentAccount.Purpose.nonCapitation.rawValue
    }
    return state
  }

  private var release: HTML {
    PostForm(to: .ledger(.releaseDebt(debt.id.kind.rawValue, debt.id.subject)), token: viewer.formToken) {
      ChoiceField(
        "Pembayaran", name: DebtPages.payment, in: form,
        choices: debt.payments.map {
          Choice($0.id.text, "\(Indonesian.day($0.receivedOn)), \($0.amount.text)")
        }, blank: "Pilih", required: true)
      TextField("Alasan", name: ReleaseDebtPayment.field, in: form, required: true)
      Button("Lepaskan", .danger)
    }.html
  }
}
