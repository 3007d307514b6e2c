import Clinic
import JKN
import Vocabulary

/// The rupiah of each percentage KBK can give, and which one holds now, at BPJS, and at the month's end.
struct CapitationBands: Component {
  let month: CapitationMonth

  var html: HTML {
    Card("Apa artinya dalam rupiah") {
      DataTable(
        "Pembayaran menurut KBK", [.text("KBK"), .number("Kapitasi sebulan"), .text("Menurut")], stacks: true
      ) {
        for band in month.bands {
          tr(.class(band.percent == month.percent ? "chosen" : "")) {
            td("\(band.percent) %", .class("num keep"))
            td(band.total.text, .class("num right"))
            td { marks(band) }
          }
        }
      }
    }.html
  }

  @HTMLBuilder private func marks(_ band: CapitationMonth.Band) -> HTML {
    if !month.kbkApplies {
      if band.percent == 100 { StateMark("dibayar penuh", tone: .done) }
    } else {
      if band.percent == month.kbk.percent { StateMark("menurut catatan kita", tone: .brand) }
      " "
      if band.percent == month.acceptedKBK.percent { StateMark("menurut yang diterima BPJS") }
      " "
      if band.percent == month.assessment?.assessed.percent { StateMark("dinilai BPJS", tone: .done) }
      " "
      if band.percent == month.projected.percent, month.daysLeft > 0 {
        StateMark("perkiraan akhir bulan")
      }
    }
  }
}

/// Every step from the participants to the rupiah, with its article; before them who was decided not to count.
struct CapitationExplanation: Component {
  let month: CapitationMonth

  private var steps: [Step] {
    month.decisions.map(\.step) + month.capitation.explanation + (month.ended?.explanation ?? [])
  }

  var html: HTML {
    Card("Cara menghitung") {
      ExplanationTable(
        name: "Cara menghitung", steps: steps,
        columns: [.text("Langkah"), .number("Hasil"), .text("Dasar")])
    }.html
  }
}
