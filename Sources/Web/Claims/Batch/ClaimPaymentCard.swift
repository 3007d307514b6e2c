import Clinic
import JKN
import Vocabulary

/// What a batch asked for, what came and when, what is missing, and the penalty of each late payment.
struct ClaimPaymentCard: Component {
  let account: BatchAccount
  /// Whether the reader keeps the ledger, where receipts are matched.
  let mayKeep: Bool

  var html: HTML {
    Card("Pembayaran") {
      Facts(facts)
      if let words = RunningPenalty(account: account).words { p(words + ".", .class("small")) }
      if account.isPartial {
        Notice(
          .waiting,
          "Baru dibayar sebagian. Yang belum dibayar \(account.owed.text): lihat jawaban BPJS tiap baris, atau cocokkan penerimaan berikutnya."
        )
      }
      if account.payments.isEmpty {
        EmptyState("Belum ada pembayaran.")
      } else {
        payments
      }
      if mayKeep, account.hasPenalty {
        p { a("Denda: catat yang diterima", .href(InsurerDebtID.claimPenalty(account.id).route)) }
      }
      if mayKeep, account.owed > .zero { p { a("Cocokkan penerimaan", .href(.ledger(.receipts))) } }
    }.html
  }

  private var facts: [(term: String, value: HTML)] {
    var facts: [(term: String, value: HTML)] = [("Diajukan", HTML(account.asked.text))]
    if account.tax > .zero {
      facts.append(("PPh honorarium", HTML(account.tax.text)))
      facts.append(("Diharapkan masuk, bersih", HTML(account.expectedNet.text)))
    }
    if account.keptBack > .zero {
      facts.append(("Dipotong pemulihan kerugian", HTML(account.keptBack.text)))
    }
    facts.append(("Dibayar (bruto)", HTML(account.paid.text)))
    facts.append(("Selisih", difference))
    facts.append(("Jatuh tempo", HTML(account.dueOn.map { Indonesian.day($0) } ?? "–")))
    facts.append(("Denda", HTML(account.penalty.text)))
    if account.hasPenalty {
      facts.append(("Denda diterima", HTML(account.penaltyPaid.text)))
      facts.append(("Denda belum diterima", HTML(account.penaltyLeft.text)))
    }
    return facts
  }

  private var difference: HTML {
    account.owed == .zero
      ? StateMark("lunas", tone: .done, symbol: "✓").html : HTML((Rupiah.zero - account.owed).text)
  }

  private var payments: HTML {
    DataTable(
      "Pembayaran",
      [
        .text("Hari"), .number("Bruto"), .number("Pajak"), .number("Biaya"), .number("Neto"),
        .number("Terlambat"),
        .number("Denda"), .text("Asal"),
      ], stacks: true
    ) {
      for standing in account.standings {
        if let payment = standing.payment {
          tr {
            td(Indonesian.day(payment.on), .class("keep"))
            td(payment.paid.text, .class("num right"))
            td(payment.tax.text, .class("num right"))
            td(payment.fee.text, .class("num right"))
            td(payment.net.text, .class("num right"))
            td("\(Indonesian.number(standing.late.daysLate)) hari", .class("num right"))
            td(standing.late.penalty.text, .class("num right"))
            td { origin(payment, standing.late) }
          }
        }
      }
    }.html
  }

  @HTMLBuilder private func origin(_ payment: ClaimPayment, _ late: LatePayment) -> HTML {
    if let receipt = payment.receipt {
      let words = payment.reference.isEmpty ? "penerimaan" : payment.reference
      if mayKeep { a(words, .href(.ledger(.matching(receipt.text)))) } else { words }
    } else {
      "diketik di langkah"
    }
    if late.daysLate > 0 { small(payment.cause.choice, .class("under")) }
  }
}
