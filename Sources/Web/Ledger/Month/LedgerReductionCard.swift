import Clinic
import JKN
import Vocabulary

/// What closed months were overpaid for who had left unreported: a line a month with its steps, accepted all at once.
struct LedgerReductionCard: Component {
  let viewer: Viewer
  let answer: ReadLedgerMonth.Answer

  /// On the months it is about, and where it would be settled.
  private var isShown: Bool {
    answer.reductions.contains { $0.month == answer.ledger.month || $0.settledIn == answer.ledger.month }
  }

  @HTMLBuilder var html: HTML {
    if isShown, let settledIn = answer.reductions.first?.settledIn {
      Card("Usulan pengurangan yang berlaku mundur") {
        Notice(
          .waiting,
          "Sesudah bulannya ditutup tercatat bahwa dokter yang dihitung sudah tidak bertugas atau SIP-nya tidak berlaku. Kelebihannya diperhitungkan di \(settledIn.words)."
        )
        table
        for reduction in answer.reductions {
          ExplanationTable(
            name: "Cara menghitung \(reduction.month.words)", steps: reduction.explanation)
        }
        if viewer.may(.keepLedger) { accept(settledIn) }
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Usulan pengurangan",
      [
        .text("Bulan"), .text("Yang tidak dihitung lagi"), .number("Ditutup"), .number("Seharusnya"),
        .number("Pengurangan"),
      ], stacks: true
    ) {
      for reduction in answer.reductions {
        tr {
          td { a(reduction.month.words, .href(.ledger(.month(reduction.month.text)))) }
          td { for one in reduction.gone { person(one) } }
          td(.class("num right")) { paid(reduction.reduction) }
          td(reduction.reduction.recomputed.text, .class("num right"))
          td((.zero - reduction.amount).text, .class("num right"))
        }
      }
      tr {
        td { strong("Jumlah") }
        td("")
        td("")
        td("")
        td(.class("num right")) { strong((.zero - answer.reductions.total).text) }
      }
    }.html
  }

  @HTMLBuilder private func paid(_ reduction: StaffReduction) -> HTML {
    reduction.closed.text
    if reduction.madeUp > .zero {
      small("ditambah \(reduction.madeUp.text), perpanjangan SIP", .class("under"))
    }
  }

  @HTMLBuilder private func person(_ gone: ProposedReduction.Gone) -> HTML {
    p {
      strong(gone.name)
      small("\(gone.profession.word). \(gone.reason)", .class("under"))
    }
  }

  private func accept(_ settledIn: ParticipantMonth) -> HTML {
    PostForm(to: .ledger(.reductions), token: viewer.formToken) {
      HiddenField(AcceptReductions.field, String(answer.reductions.total.amount))
      Button("Catat \((Rupiah.zero - answer.reductions.total).text) di \(settledIn.words)", .primary)
    }.html
  }
}
