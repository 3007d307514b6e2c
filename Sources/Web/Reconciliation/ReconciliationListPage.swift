import Clinic
import Vocabulary

/// The trend of a month: each day and system with both counts, what is open, and the share that needed no hand.
struct ReconciliationListPage {
  let viewer: Viewer
  let result: ListReconciliations.Result
  let form: FormState

  var page: Page {
    Page("Rekonsiliasi", at: .deliveries, for: viewer) {
      PageHead("Rekonsiliasi") {
        a("← bulan sebelumnya", .href(list(of: result.first.adding(days: -1))))
        " "
        a("bulan berikutnya →", .href(list(of: result.first.adding(days: 31))))
      }
      if viewer.may(.resendDelivery) {
        Card {
          compare
          compareMonth
        }
      }
      if !result.lines.isEmpty { Card("Bulan ini per sistem") { months } }
      Card(Indonesian.month(result.first)) {
        if result.lines.isEmpty {
          EmptyState(
            "Belum ada hari yang dibandingkan pada bulan ini. Tiap malam hari sebelumnya dibandingkan sendiri."
          )
        } else {
          table
        }
      }
    }
  }

  private func list(of day: CalendarDate) -> Route {
    .reconciliations(.list(month: String(day.iso.prefix(7))))
  }

  private var compare: HTML {
    PostForm(to: .reconciliations(.run), token: viewer.formToken) {
      FieldRow {
        TextField("Bandingkan hari", name: "hari", in: form, kind: .date, required: true)
        Button("Bandingkan sekarang", .primary)
      }
    }.html
  }

  private var compareMonth: HTML {
    PostForm(to: .reconciliations(.runMonth), token: viewer.formToken) {
      HiddenField("bulan", String(result.first.iso.prefix(7)))
      Button("Bandingkan seluruh \(Indonesian.month(result.first))")
    }.html
  }

  private var months: HTML {
    DataTable(
      "Rekonsiliasi per sistem",
      [
        .text("Sistem"), .number("Kita"), .number("Di sana"), .number("Selisih terbuka"),
        .number("Dengan tangan"), .number("Tanpa tangan"), .text("Tren"),
      ], stacks: true
    ) {
      for month in result.months {
        tr {
          td(DestinationWords.name(month.destination))
          td(Indonesian.number(month.ours), .class("right num"))
          td(Indonesian.number(month.theirs), .class("right num"))
          td(Indonesian.number(month.open), .class("right num"))
          td(Indonesian.number(month.byHand), .class("right num"))
          td(month.untouchedShare.map { Indonesian.percent($0) } ?? "—", .class("right num"))
          td {
            ReconciliationTrend(month: month)
            if month.unanswered > 0 { small("\(month.unanswered) hari tidak terjawab") }
          }
        }
      }
    }.html
  }

  private var table: HTML {
    DataTable(
      "Rekonsiliasi",
      [
        .text("Hari"), .text("Sistem"), .number("Kita"), .number("Di sana"), .number("Selisih terbuka"),
        .number("Tanpa tangan"), .actions("Rincian"),
      ], stacks: true
    ) {
      for line in result.lines { row(line) }
    }.html
  }

  private func row(_ line: ReconciliationLine) -> HTML {
    tr {
      td(Indonesian.day(line.day))
      td(DestinationWords.name(line.destination))
      if let problem = line.problem {
        td(problem, Attribute("colspan", "4"))
      } else {
        td(Indonesian.number(line.ours), .class("right num"))
        td(Indonesian.number(line.theirs), .class("right num"))
        td(.class("right")) {
          if line.open == 0 { StateMark(.delivered, "Cocok") } else { openMark(line.open) }
        }
        td(line.untouchedShare.map { Indonesian.percent($0) } ?? "—", .class("right num"))
      }
      td { a("Rincian", .href(.reconciliations(.day(line.id.text)))) }
    }
  }

  private func openMark(_ open: Int) -> StateMark {
    StateMark(.needsAttention, "\(Indonesian.number(open)) selisih")
  }
}
