import Clinic
import JKN
import Vocabulary

/// The sums of a batch by tariff: what the page, the papers and the files all show.
struct ClaimSummary {
  let rows: [Row]

  struct Row: Equatable {
    let code: String
    let what: String
    let count: Int
    /// Before tax.
    let amount: Rupiah
    /// Withheld from honoraria.
    let tax: Rupiah
    /// Documents in the files.
    let documents: Int
  }

  init(_ answer: ReadClaimBatch.Answer) {
    let grouped = Dictionary(grouping: answer.lines) { $0.asked?.code ?? "" }
    rows = grouped.sorted { $0.key < $1.key }.map { code, claims in
      let terms = answer.book.terms(on: answer.batch.month.lastDay)
      let words = code.split(separator: " + ").map { terms.tariffs[String($0)]?.service ?? String($0) }
      return Row(
        code: code, what: words.joined(separator: " dan "), count: claims.count,
        amount: answer.book.total(claims), tax: answer.book.tax(claims),
        documents: claims.reduce(0) { $0 + answer.book.documents($1) })
    }
  }

  var count: Int { rows.reduce(0) { $0 + $1.count } }
  var total: Rupiah { rows.reduce(.zero) { $0 + $1.amount } }
  var tax: Rupiah { rows.reduce(.zero) { $0 + $1.tax } }
  /// What is received of it.
  var net: Rupiah { total - tax }
}
