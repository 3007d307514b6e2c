import Clinic
import Vocabulary

/// Penalties and underpayments beside a receipt that may pay them (PAY-02, PAY-07).
struct DebtCard: Component {
  static let order = [PayDebt.Field.debt, PayDebt.Field.amount]

  let viewer: Viewer
  let matching: ReceiptMatching
  let form: FormState

  private var open: [InsurerDebt] { matching.debts.filter { $0.left > .zero } }

  @HTMLBuilder var html: HTML {
    if !matching.debts.isEmpty {
      Card("Denda dan kurang bayar") {
        table
        if viewer.may(.keepLedger), !open.isEmpty, matching.left > .zero { paying }
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Denda dan kurang bayar",
      [.text("Tagihan"), .number("Harus dibayar"), .number("Dari penerimaan ini"), .text("Keadaan")],
      stacks: true
    ) {
      for debt in matching.debts {
        tr {
          td {
            a(debt.name, .href(debt.route))
            if !debt.about.isEmpty { small(debt.about, .class("under")) }
          }
          td(debt.amount.text, .class("right num keep"))
          td(own(debt).text, .class("right num keep"))
          td { debt.mark }
        }
      }
    }.html
  }

  /// What of it this receipt pays.
  private func own(_ debt: InsurerDebt) -> Rupiah {
    matching.paidDebts.filter { $0.debt == debt.id }.reduce(.zero) { $0 + $1.amount }
  }

  private var paying: HTML {
    PostForm(to: .ledger(.payDebt(matching.receipt.id.text)), token: viewer.formToken) {
      ChoiceField(
        "Penerimaan ini membayar", name: PayDebt.Field.debt, in: form,
        choices: open.map { Choice($0.id.text, "\($0.name), sisa \($0.left.text)") }, blank: "Pilih",
        required: true)
      TextField(
        "Jumlah dari penerimaan ini (Rp)", name: PayDebt.Field.amount, in: form,
        hint: "Kosongkan untuk sebanyak yang belum dibayar.")
      Button("Cocokkan tagihan")
    }.html
  }
}
