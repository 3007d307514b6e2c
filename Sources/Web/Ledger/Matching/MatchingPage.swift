import Clinic
import JKN
import Vocabulary

/// A receipt that is not capitation: what it pays, what it may pay and why, and everything it can be given to by hand.
struct MatchingPage {
  static let match = "pencocokan"

  let viewer: Viewer
  let matching: ReceiptMatching
  let form: FormState

  private var receipt: PaymentReceipt { matching.receipt }

  var page: Page {
    Page("Cocokkan penerimaan", at: .ledger, for: viewer) {
      PageHead("Cocokkan penerimaan \(receipt.gross.text)") {
        a("← Rekening dan penerimaan", .href(.ledger(.receipts)))
      }
      ProblemSummary(
        form,
        order: [MatchReceipt.Field.batch, MatchReceipt.Field.amount, ReleaseReceipt.field]
          + DebtCard.order)
      Columns {
        Card("Saran") { suggestions }
        Card("Sudah dicocokkan") { matches }
        DebtCard(viewer: viewer, matching: matching, form: form)
      } aside: {
        Card("Penerimaan") { facts }
        if viewer.may(.keepLedger), matching.left > .zero, !matching.payable.isEmpty {
          Card("Pilih pengajuannya") { byHand }
        }
        if viewer.may(.keepLedger), !matching.matches.isEmpty { Card("Lepaskan") { release } }
      }
    }
  }

  private var facts: HTML {
    Facts([
      ("Rekening", HTML(receipt.purpose.word)), ("Untuk", HTML(receipt.month.words)),
      ("Bruto", HTML(receipt.gross.text)), ("Pajak", HTML(receipt.tax.text)),
      ("Biaya", HTML(receipt.fee.text)),
      ("Bersih", HTML(receipt.net.text)),
      ("Referensi", HTML(receipt.reference.isEmpty ? "–" : receipt.reference)),
      ("Catatan", HTML(receipt.note.isEmpty ? "–" : receipt.note)),
      ("Belum dicocokkan", HTML(matching.left.text)),
    ]).html
  }

  @HTMLBuilder private var suggestions: HTML {
    let found = matching.suggestions
    if found.isEmpty {
      EmptyState(
        matching.left == .zero
          ? "Penerimaan ini sudah habis dicocokkan."
          : "Tidak ada pengajuan dengan nomor atau jumlah ini. Pilih sendiri di samping bila ada.")
    } else {
      DataTable(
        "Saran",
        [.text("Pengajuan"), .number("Diajukan"), .number("Belum dibayar"), .text("Mengapa"), .actions()],
        stacks: true
      ) {
        for suggestion in found { row(suggestion) }
      }
      p(
        "Penerimaan dicocokkan hanya setelah ditekan; pengajuannya lalu tercatat dibayar pada harinya.",
        .class("small"))
    }
  }

  private func row(_ suggestion: ReceiptMatching.Suggestion) -> HTML {
    let account = suggestion.account
    return tr {
      td {
        a(account.batch.number, .href(.claims(.batch(account.id.text))), .class("num"))
        small(
          "\(account.batch.stage.word) · \(account.batch.fpkNumber ?? "tanpa nomor FPK")", .class("under"))
      }
      td(account.asked.text, .class("num right"))
      td(matching.owed(account).text, .class("num right"))
      td(suggestion.fit.reasons.map(\.word).joined(separator: ", "))
      td {
        if viewer.may(.keepLedger) {
          PostForm(to: .ledger(.matching(receipt.id.text)), token: viewer.formToken) {
            HiddenField(MatchReceipt.Field.batch, account.id.text)
            Button("Cocokkan \(account.batch.number)", .primary)
          }
        }
      }
    }
  }

  @HTMLBuilder private var matches: HTML {
    if matching.matches.isEmpty {
      EmptyState("Belum dicocokkan dengan pengajuan mana pun.")
    } else {
      DataTable("Sudah dicocokkan", [.text("Pengajuan"), .number("Jumlah"), .text("Oleh")], stacks: true) {
        for match in matching.matches {
          tr {
            td { a(match.batchNumber, .href(.claims(.batch(match.batch.text))), .class("num")) }
            td(match.amount.text, .class("num right"))
            td(match.recordedBy)
          }
        }
      }
    }
  }

  private var byHand: HTML {
    PostForm(to: .ledger(.matching(receipt.id.text)), token: viewer.formToken) {
      ChoiceField(
        "Pengajuan", name: MatchReceipt.Field.batch, in: form,
        choices: matching.payable.map {
          Choice($0.id.text, "\($0.batch.number), belum dibayar \(matching.owed($0).text)")
        }, blank: "Pilih", required: true)
      TextField(
        "Jumlah (Rp)", name: MatchReceipt.Field.amount, in: form,
        hint: "Kosongkan untuk sebanyak yang belum dibayar.")
      ChoiceField(
        "Bila terlambat, karena", name: MatchReceipt.Field.delayCause, in: form,
        choices: DelayCause.allCases.map { Choice($0.rawValue, $0.choice) })
      Button("Cocokkan", .secondary)
    }.html
  }

  private var release: HTML {
    PostForm(to: .ledger(.release(receipt.id.text)), token: viewer.formToken) {
      ChoiceField(
        "Dari pengajuan", name: Self.match, in: form,
        choices: matching.matches.map { Choice($0.id.text, "\($0.batchNumber), \($0.amount.text)") },
        required: true)
      TextField("Alasan", name: ReleaseReceipt.field, in: form, required: true)
      Button("Lepaskan", .danger)
    }.html
  }
}
