import Clinic
import JKN
import Vocabulary

/// What a batch asks for by tariff, with the documents it hands over, and what an honorarium leaves of it.
struct ClaimBatchRecap: Component {
  let answer: ReadClaimBatch.Answer

  var html: HTML {
    let summary = ClaimSummary(answer)
    let count = answer.book.documents(answer.batch)
    return HTML {
      DataTable(
        "Rekap", [.text("Tarif"), .number("Klaim"), .number("Dokumen"), .number("Jumlah")], stacks: true
      ) {
        for row in summary.rows {
          tr {
            td("\(row.code) \(row.what)")
            td(Indonesian.number(row.count), .class("num right"))
            td(Indonesian.number(row.documents), .class("num right"))
            td(row.amount.text, .class("num right"))
          }
        }
        tr {
          td { strong("Jumlah") }
          td(.class("num right")) { strong(Indonesian.number(summary.count)) }
          td(.class("num right")) { strong(Indonesian.number(count.evidence)) }
          td(.class("num right")) { strong(summary.total.text) }
        }
      }
      p(
        "Beserta \(Indonesian.number(count.papers)) surat pengajuan: \(answer.book.evidence.papers.map(\.title).joined(separator: ", ")). Seluruhnya \(Indonesian.number(count.total)) dokumen.",
        .class("small"))
      HonorariumNet(summary: summary).html
    }
  }
}
