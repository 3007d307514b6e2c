import Clinic

/// The anonymous reports, those that wait first.
struct WhistleReportListPage {
  let viewer: Viewer
  let reports: [WhistleReport]

  var page: Page {
    Page("Laporan tanpa nama", at: .fraud, for: viewer) {
      PageHead("Laporan tanpa nama", note: "menunggu jawaban: \(reports.count(where: \.waitsForTeam))")
      FraudBar(viewer: viewer, part: .reports)
      Card {
        if reports.isEmpty {
          EmptyState("Belum ada laporan.")
        } else {
          DataTable(
            "Laporan", [.text("Diterima"), .text("Laporan"), .number("Pesan"), .text("Keadaan")], stacks: true
          ) {
            for report in reports.filter(\.waitsForTeam) + reports.filter({ !$0.waitsForTeam }) {
              row(report)
            }
          }
        }
      }
      p("Hanya tim yang membaca laporan. Pelapor tidak dapat dan tidak boleh dilacak.", .class("small"))
    }
  }

  private func row(_ report: WhistleReport) -> HTML {
    tr {
      td(Indonesian.day(report.receivedOn), .class("keep"))
      td {
        a(String((report.messages.first?.text ?? "").prefix(120)), .href(.fraud(.report(report.id.text))))
      }
      td(String(report.messages.count), .class("right num"))
      td { WhistleMark(report: report) }
    }
  }
}

/// Where a report stands.
struct WhistleMark: Component {
  let report: WhistleReport

  var html: HTML {
    if report.closedOn != nil {
      StateMark("Ditutup", tone: .done, symbol: "✓").html
    } else if report.waitsForTeam {
      StateMark("Menunggu jawaban tim", tone: .waiting, symbol: "▲").html
    } else {
      StateMark("Sudah dijawab", tone: .neutral, symbol: "○").html
    }
  }
}

/// One report with its messages, and the forms to answer and to close it.
struct WhistleReportPage {
  let viewer: Viewer
  let report: WhistleReport
  let form: FormState

  private var id: String { report.id.text }

  var page: Page {
    Page("Laporan tanpa nama", at: .fraud, for: viewer) {
      PageHead("Laporan \(Indonesian.day(report.receivedOn))") { WhistleMark(report: report) }
      FraudBar(viewer: viewer, part: .reports)
      ProblemSummary(form, order: ["jawaban", "tentang"])
      Columns {
        Card("Pesan") { WhistleMessages(report: report, teamWord: "Tim", reporterWord: "Pelapor") }
        if report.closedOn == nil { Card("Jawab") { answering } }
      } aside: {
        if !report.contact.isEmpty { Card("Kontak dari pelapor") { p(report.contact) } }
        if report.closedOn == nil { Card("Akhiri") { closing } }
        if let opened = report.auditCase {
          Card("Perkara") { p { a("Buka perkaranya", .href(.audits(.open(opened.text)))) } }
        }
      }
    }
  }

  private var answering: HTML {
    PostForm(to: .fraud(.answer(id)), token: viewer.formToken) {
      AreaField(
        "Jawaban", name: "jawaban", in: form, rows: 4, hint: "Dibaca pelapor dengan kodenya.", required: true)
      Button("Kirim jawaban", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
    }.html
  }

  private var closing: HTML {
    HTML {
      PostForm(to: .fraud(.close(id)), token: viewer.formToken) {
        HiddenField("akhir", "perkara")
        AreaField(
          "Pokok perkara", name: "tentang", in: form, rows: 3,
          hint: "Dengan kata tim sendiri, tanpa hal yang menunjuk pelapor.")
        Button("Jadikan perkara")
      }
      PostForm(to: .fraud(.close(id)), token: viewer.formToken) {
        HiddenField("akhir", "tutup")
        Button("Tutup tanpa perkara", .plain)
      }
    }
  }
}

/// What was written to and fro.
struct WhistleMessages: Component {
  let report: WhistleReport
  let teamWord: String
  let reporterWord: String

  var html: HTML {
    ol(.class("visits")) {
      for message in report.messages {
        li {
          strong(message.isOfTeam ? teamWord : reporterWord)
          " · \(Indonesian.day(message.on))"
          for line in message.text.split(separator: "\n", omittingEmptySubsequences: true) { p(String(line)) }
        }
      }
    }
  }
}
