import Clinic
import Vocabulary

/// What BPJS owes by a verification, beside a receipt that may pay it (VER-02).
struct UnderpaymentCard: Component {
  static let released = "kurang-bayar-dilepas"
  static let order = [PayUnderpayment.field, released, ReleaseUnderpayment.field]

  let viewer: Viewer
  let matching: ReceiptMatching
  let form: FormState

  private var open: [Underpayment] { matching.underpayments.filter { $0.paidOn == nil } }
  private var paid: [Underpayment] { matching.underpayments.filter { $0.paidOn != nil } }

  @HTMLBuilder var html: HTML {
    if !matching.underpayments.isEmpty {
      Card("Kurang bayar menurut verifikasi") {
        table
        if viewer.may(.keepLedger), !open.isEmpty, matching.left > .zero { paying }
        if viewer.may(.keepLedger), !paid.isEmpty { releasing }
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Kurang bayar", [.text("Nomor"), .text("Dari"), .number("Jumlah"), .text("Keadaan")], stacks: true
    ) {
      for owed in matching.underpayments {
        tr {
          td { a(owed.number, .href(.audits(.open(owed.auditCase.text))), .class("num")) }
          td(owed.about)
          td(owed.amount.text, .class("right num keep"))
          td {
            if let paidOn = owed.paidOn {
              StateMark("Dibayar \(Indonesian.day(paidOn))", tone: .done, symbol: "✓")
            } else {
              StateMark("Ditagih sejak \(Indonesian.day(owed.recordedOn))", tone: .waiting, symbol: "○")
            }
          }
        }
      }
    }.html
  }

  private var paying: HTML {
    PostForm(to: .ledger(.payUnderpayment(matching.receipt.id.text)), token: viewer.formToken) {
      ChoiceField(
        "Penerimaan ini membayar", name: PayUnderpayment.field, in: form,
        choices: open.map { Choice($0.id.text, "\($0.number), \($0.amount.text)") }, blank: "Pilih",
        required: true)
      Button("Cocokkan kurang bayar")
    }.html
  }

  private var releasing: HTML {
    PostForm(to: .ledger(.releaseUnderpayment(matching.receipt.id.text)), token: viewer.formToken) {
      ChoiceField(
        "Kurang bayar yang dilepas", name: Self.released, in: form,
        choices: paid.map { Choice($0.id.text, $0.number) }, required: true)
      TextField("Alasan melepas", name: ReleaseUnderpayment.field, in: form, required: true)
      Button("Lepaskan kurang bayar", .danger)
    }.html
  }
}
