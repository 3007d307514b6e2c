import Clinic
import Vocabulary

/// Her month as it goes to BPJS, and the button that confirms it.
struct OwnNetworkReportPage {
  let viewer: Viewer
  let answer: ReadNetworkReport.Answer
  let form: FormState

  private var previous: ParticipantMonth { answer.month.adding(months: -1) }

  var page: Page {
    Page("Laporan bulanan", at: .networkClaims, for: viewer) {
      PageHead("Laporan \(answer.month.words)") {
        answer.network.name
        " · "
        a("← Pelayanan jejaring", .href(.claims(.own())))
        " · "
        a("bulan sebelumnya", .href(.claims(.ownReport(month: previous.text))))
        if answer.month < ParticipantMonth(of: answer.today) {
          " · "
          a("bulan berikutnya", .href(.claims(.ownReport(month: answer.month.next.text))))
        }
      }
      ProblemSummary(form, order: NetworkReportFields.order)
      Columns {
        if let report = answer.report {
          Card("Laporan \(report.number)") {
            NetworkReportTable(claimed: report.content.claimed, others: report.content.others)
            Facts(
              NetworkReportWords(report: report, zone: viewer.facility.zone).facts.map {
                (term: $0.term, value: HTML($0.value))
              })
          }
        } else {
          Card("Pelayanan yang ditagih") { NetworkReportTable(claimed: answer.held.lines) }
        }
      } aside: {
        Card("Konfirmasi") { confirm }
      }
    }
  }

  @HTMLBuilder private var confirm: HTML {
    if let report = answer.report {
      report.stage.mark
      if report.sending == nil {
        p("Bila ada yang salah, minta Puskesmas menarik laporan ini.", .class("small"))
      }
    } else if !answer.isOver {
      p("Bulan ini belum berakhir; laporan dikonfirmasi sesudahnya.", .class("small"))
    } else {
      if answer.held.returned > 0 {
        Notice(
          .waiting,
          "\(Indonesian.number(answer.held.returned)) pelayanan dikembalikan dan belum diperbaiki; tidak ikut dilaporkan."
        )
      }
      PostForm(to: .claims(.confirmOwnReport(answer.month.text)), token: viewer.formToken) {
        NetworkReportFields(form: form, hasClaims: !answer.held.lines.isEmpty)
        p("Dengan menekan tombol ini Anda menyatakan laporan bulan ini benar.", .class("small"))
        Button("Konfirmasi laporan", .primary)
      }
    }
  }
}
