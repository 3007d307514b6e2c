import Clinic
import JKN
import Vocabulary

/// What the rule says against the tariff letter, and each payment against its day.
struct LedgerPaymentCard: Component {
  let answer: ReadLedgerMonth.Answer

  private var ledger: LedgerMonth { answer.ledger }

  @HTMLBuilder var html: HTML {
    Card("Surat penetapan tarif") { letter }
    Card("Penerimaan") {
      Facts([
        ("Jatuh tempo", HTML(Indonesian.day(ledger.dueOn))),
        ("Dasar", HTML(ledger.terms.source(.capitationDue))),
        ("Rekening kapitasi", HTML(account)),
      ])
      if let sentence = answer.accounts.coming(.capitation, on: ledger.dueOn)?
        .waitingSentence(on: ledger.dueOn)
      {
        Notice(.waiting, sentence)
      }
      if answer.payments.isEmpty {
        EmptyState("Belum ada penerimaan kapitasi untuk bulan ini.") {
          LinkButton("Catat penerimaan", to: .ledger(.receipts), .secondary)
        }
      } else {
        payments
      }
      if let penalty = answer.penalty {
        p {
          a("Denda \(penalty.amount.text)", .href(penalty.route))
          ": \(penalty.state)."
        }
      }
    }
  }

  private var account: String { answer.accounts.words(.capitation, on: ledger.dueOn) }

  @HTMLBuilder private var letter: HTML {
    if let letter = ledger.letter, let total = ledger.byLetter {
      let byRule = ledger.settlement.capitation
      let difference = total - byRule
      Facts([
        ("Surat", HTML("\(letter.number), \(Indonesian.day(letter.dated))")),
        ("Berlaku sejak", HTML(Indonesian.day(letter.validFrom))),
        ("Tarif menurut surat", HTML(letter.tariff.text)),
        (
          "Tarif menurut aturan",
          HTML("Rp" + Indonesian.decimal(Int((ledger.capitation.tariff * 100).roundedHalfUp), places: 2))
        ),
        ("Kapitasi menurut surat", HTML(total.text)),
        ("Kapitasi menurut aturan", HTML(byRule.text)),
        ("Selisih", HTML(difference.text)),
        ("Dasar", HTML(ledger.terms.source(.tariffLetter))),
      ])
      if difference != .zero {
        Notice(
          .waiting,
          "Surat dan aturan berbeda \(difference.text). Tanyakan ke kantor cabang; buku ini menghitung menurut aturan."
        )
      }
      if letter.hasScan { p { a("Buka pindaian surat", .href(.ledger(.scan(letter.id.text)))) } }
    } else {
      EmptyState("Belum ada surat penetapan tarif yang berlaku pada bulan ini.") {
        LinkButton("Catat surat", to: .ledger(.entries), .secondary)
      }
    }
  }

  private var payments: HTML {
    DataTable(
      "Penerimaan kapitasi",
      [
        .text("Diterima"), .number("Bruto"), .number("Pajak"), .number("Biaya"), .number("Bersih"),
        .number("Hari terlambat"), .number("Denda"), .text("Penyebab"),
      ], stacks: true
    ) {
      for payment in answer.payments {
        tr {
          td(payment.receipt.map { Indonesian.day($0.receivedOn) } ?? "belum diterima")
          td(payment.amount.text, .class("num right"))
          td(payment.receipt?.tax.text ?? "–", .class("num right"))
          td(payment.receipt?.fee.text ?? "–", .class("num right"))
          td(payment.receipt?.net.text ?? "–", .class("num right"))
          td(Indonesian.number(payment.late.daysLate), .class("num right"))
          td(.class("num right")) {
            payment.late.penalty.text
            if payment.owed < payment.amount, payment.late.daysLate > 0 {
              small("dari \(payment.owed.text) yang harus dibayar", .class("under"))
            }
          }
          td(payment.late.daysLate == 0 ? "" : (payment.receipt?.delayCause ?? .bpjs).choice)
        }
      }
    }.html
  }
}
