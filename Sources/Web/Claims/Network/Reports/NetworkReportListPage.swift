import Clinic
import Vocabulary

/// The reports of a month: who of the network has confirmed, what was approved and sent, and until when.
struct NetworkReportListPage {
  let viewer: Viewer
  let answer: ReadNetworkReports.Answer

  private var key: String { answer.month.text }

  var page: Page {
    Page("Laporan jejaring", at: .claims, for: viewer) {
      PageHead("Laporan jejaring \(answer.month.words)") {
        a("← Jejaring", .href(.claims(.network())))
        " · "
        a("bulan sebelumnya", .href(.claims(.networkReports(month: answer.month.adding(months: -1).text))))
        if answer.month < ParticipantMonth(of: answer.today) {
          " · "
          a("bulan berikutnya", .href(.claims(.networkReports(month: answer.month.next.text))))
        }
      }
      summary
      Columns {
        Card {
          if answer.lines.isEmpty {
            EmptyState("Tidak ada jejaring yang bekerja sama pada bulan ini.")
          } else {
            table
          }
        }
      } aside: {
        Card("Bulan") {
          GetForm(to: .claims(.networkReports())) {
            TextField(
              "Bulan", name: "bulan", in: FormState(["bulan": key]), hint: "Misalnya 2026-11.",
              required: true)
            Button("Tampilkan", .primary)
          }
        }
        Card("Dasar") {
          p(
            "Jejaring melapor setiap bulan kepada BPJS Kesehatan melalui Puskesmas (PKS 004 Ps.5(6)). Perjanjian tidak menyebut tanggal; SEHAT memakai tanggal 10 bulan berikutnya.",
            .class("small"))
        }
      }
    }
  }

  @HTMLBuilder private var summary: HTML {
    let open = answer.lines.count { $0.stage != .sent }
    if !answer.lines.isEmpty {
      if open == 0 {
        Notice(.done, "Semua laporan bulan ini sudah dikirim.")
      } else if let due = answer.dueOn {
        Notice(
          answer.today > due ? .danger : .waiting,
          "\(Indonesian.number(open)) laporan belum dikirim; paling lambat \(Indonesian.dayWithWeekday(due))."
        )
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Laporan jejaring",
      [.text("Jejaring"), .number("Pelayanan ditagih"), .text("Keadaan"), .actions()], stacks: true
    ) {
      for line in answer.lines {
        tr {
          td {
            a(line.network.name, .href(.claims(.networkReport(line.network.id.text, month: key))))
            small(line.network.kind.word, .class("under"))
          }
          td(Indonesian.number(line.held.lines.reduce(0) { $0 + $1.count }), .class("num right"))
          td {
            line.stage.mark
            if let sending = line.report?.sending {
              small("\(Indonesian.day(sending.on)), \(sending.reference)", .class("under"))
            }
          }
          td {
            a(
              "Buka", .href(.claims(.networkReport(line.network.id.text, month: key))),
              .aria("aria-label", "Buka laporan \(line.network.name)"))
          }
        }
      }
    }.html
  }
}
