import Clinic
import JKN
import Vocabulary

/// Losses of which a part is kept back from the month; each line opens the recovery.
struct LedgerSetOffCard: Component {
  let ledger: LedgerMonth

  @HTMLBuilder var html: HTML {
    if !ledger.setOffs.isEmpty {
      Card("Dipotong pemulihan kerugian") {
        DataTable(
          "Dipotong pemulihan kerugian", [.text("Pemulihan"), .text("Keadaan"), .number("Dipotong")],
          stacks: true
        ) {
          for setOff in ledger.setOffs {
            tr {
              td {
                a(setOff.number, .href(.recoveries(.open(setOff.recovery.text))))
                small(setOff.cause.word, .class("under"))
              }
              td { setOff.isPlanned ? "direncanakan" : "sudah dipotong" }
              td((.zero - setOff.capitation).text, .class("num right"))
            }
          }
          tr {
            td { strong("Diharapkan masuk") }
            td(SetOff.source)
            td(.class("num right")) { strong(ledger.expected.text) }
          }
        }
        if ledger.setOff.left > .zero {
          Notice(
            .waiting,
            "Potongan melebihi yang harus dibayar sebesar \(ledger.setOff.left.text). Batalkan, lalu rencanakan lagi di bulan lain."
          )
        }
      }
    }
  }
}
