import Clinic

/// Who of a batch is paid what, into which account (NET-11).
struct ClaimPayeeCard: Component {
  let answer: ReadClaimBatch.Answer

  private var lines: [ClaimPayeeLine] { ClaimPayeeLine.all(answer) }

  var html: HTML {
    Card("Dibayarkan ke") {
      if let sentence = answer.comingAccount?.waitingSentence(on: answer.book.today) {
        Notice(.waiting, sentence)
      }
      DataTable(
        "Dibayarkan ke", [.text("Penerima"), .text("Rekening"), .number("Klaim"), .number("Jumlah")],
        stacks: true
      ) {
        for line in lines {
          tr {
            td(line.name)
            td {
              if let words = line.accountWords {
                words
              } else {
                StateMark("rekening belum dicatat", tone: .waiting, symbol: "▲")
              }
            }
            td(Indonesian.number(line.payee.count), .class("num right"))
            td(line.payee.amount.text, .class("num right"))
          }
        }
      }
      if lines.contains(where: { $0.payee.network != nil }) {
        p(
          "Pelayanan jejaring dibayarkan ke rekening jejaring sendiri (\(ClaimPayee.source)).",
          .class("small"))
      }
    }.html
  }
}
