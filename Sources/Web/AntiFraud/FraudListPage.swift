import Clinic
import JKN
import Vocabulary

/// The hits of a month by what became of them, and a year of counts.
struct FraudListPage {
  let viewer: Viewer
  let answer: ReadFraudHits.Answer
  let disposition: FraudDisposition
  let number: Int

  var page: Page {
    Page("Anti-kecurangan", at: .fraud, for: viewer) {
      PageHead("Anti-kecurangan", note: Indonesian.month(answer.month.firstDay))
      FraudBar(viewer: viewer, part: .hits)
      Filters("Hasil telaah", filters)
      Columns {
        hits
        Pagination(
          page: number, size: ReadFraudHits.pageSize, total: answer.counts[disposition] ?? 0,
          route: { .fraud(.list(month: answer.month.text, disposition: disposition.rawValue, page: $0)) })
      } aside: {
        scan
        year
      }
    }
  }

  private var filters: [Filters.Filter] {
    FraudDisposition.allCases.map { one in
      Filters.Filter(
        word: one.word, count: answer.counts[one] ?? 0,
        route: .fraud(.list(month: answer.month.text, disposition: one.rawValue)),
        isCurrent: one == disposition)
    }
  }

  private var hits: HTML {
    Card {
      if answer.hits.isEmpty {
        EmptyState("Tidak ada temuan seperti ini pada bulan ini.")
      } else {
        DataTable(
          "Temuan",
          [.text("Hari"), .text("Temuan"), .number("Kunjungan"), .number("Klaim"), .text("Keadaan")],
          stacks: true
        ) {
          for row in answer.hits { line(row) }
        }
      }
    }.html
  }

  private func line(_ row: FraudHitRow) -> HTML {
    let rule = answer.rules[row.hit.rule]
    return tr {
      td(Indonesian.dayWithWeekday(row.hit.day), .class("keep"))
      td {
        a(rule?.title ?? row.hit.rule.rawValue, .href(.fraud(.hit(row.id.text))))
        small(row.hit.explanation, .class("under"))
        small(rule.map { "\($0.threat.word) · \($0.source)" } ?? "", .class("under"))
      }
      td(Indonesian.number(row.hit.visits.count), .class("right num"))
      td(Indonesian.number(row.hit.claims.count), .class("right num"))
      td { FraudMark(disposition: row.disposition) }
    }
  }

  private var scan: HTML {
    Card("Pemeriksaan") {
      p(
        answer.scannedAt.map { "Terakhir \(Indonesian.moment($0, viewer.facility.zone))." }
          ?? "Belum pernah dijalankan.")
      p(
        "Berjalan sendiri setiap malam atas rekam medis yang baru ditandatangani dan klaim yang baru atau berubah.",
        .class("small"))
      PostForm(to: .fraud(.scan), token: viewer.formToken) { Button("Periksa yang baru") }
      PostForm(to: .fraud(.scan), token: viewer.formToken) {
        HiddenField("bulan", answer.month.text)
        Button("Periksa ulang \(Indonesian.month(answer.month.firstDay))", .plain)
      }
    }.html
  }

  private var year: HTML {
    Card("Setahun") {
      DataTable("Temuan setahun", [.text("Bulan")] + FraudDisposition.allCases.map { .number($0.word) }) {
        for line in answer.year {
          tr {
            td {
              a(
                Indonesian.month(line.month.firstDay), .href(.fraud(.list(month: line.month.text))),
                .current(line.month == answer.month ? "true" : nil))
            }
            for one in FraudDisposition.allCases {
              td(Indonesian.number(line.counts[one] ?? 0), .class("right num"))
            }
          }
        }
      }
    }.html
  }
}

/// What became of a hit.
struct FraudMark: Component {
  let disposition: FraudDisposition

  var html: HTML {
    switch disposition {
    case .open: StateMark(disposition.word, tone: .waiting, symbol: "○").html
    case .confirmed: StateMark(disposition.word, tone: .danger, symbol: "▲").html
    case .explained: StateMark(disposition.word, tone: .done, symbol: "✓").html
    case .toCase: StateMark(disposition.word, tone: .brand, symbol: "→").html
    }
  }
}
