import Clinic
import Vocabulary

/// One network facility's month: what is held, its report, and what is done next with it.
struct NetworkReportPage {
  let viewer: Viewer
  let answer: ReadNetworkReport.Answer
  let form: FormState

  private var key: String { answer.month.text }
  private var network: NetworkFacility { answer.network }

  var page: Page {
    Page("Laporan \(network.name)", at: .claims, for: viewer) {
      PageHead("Laporan \(answer.month.words)") {
        a(network.name, .href(.claims(.networkFacility(network.id.text))))
        " · "
        a("← Laporan jejaring", .href(.claims(.networkReports(month: key))))
      }
      ProblemSummary(
        form,
        order: NetworkReportFields.order + [
          SendNetworkReport.Field.day, SendNetworkReport.Field.reference, "alasan",
        ])
      obstacles
      Columns {
        if let report = answer.report {
          Card("Laporan \(report.number)") { stated(report) }
        } else {
          Card("Pelayanan yang ditagih") { NetworkReportTable(claimed: answer.held.lines) }
        }
        if !earlier.isEmpty { Card("Laporan yang ditarik") { withdrawn } }
      } aside: {
        NetworkReportSteps(viewer: viewer, answer: answer, form: form)
      }
    }
  }

  private var earlier: [NetworkReport] { answer.versions.filter { $0.withdrawal != nil } }

  @HTMLBuilder private var obstacles: HTML {
    if answer.held.waiting > 0, answer.report?.sending == nil {
      Notice(.waiting) {
        "\(Indonesian.number(answer.held.waiting)) pelayanan bulan ini menunggu persetujuan Puskesmas. "
        a("Putuskan di Klaim", .href(.claims(.list(show: "network"))))
      }
    }
    if let report = answer.report, report.content.claimed != answer.held.lines {
      Notice(
        .danger,
        "Pelayanan bulan ini berubah sesudah laporan dikonfirmasi. Tarik laporannya, lalu konfirmasi lagi.")
    }
  }

  @HTMLBuilder private func stated(_ report: NetworkReport) -> HTML {
    NetworkReportTable(claimed: report.content.claimed, others: report.content.others)
    Facts(
      NetworkReportWords(report: report, zone: viewer.facility.zone).facts.map {
        (term: $0.term, value: HTML($0.value))
      })
  }

  private var withdrawn: HTML {
    ul {
      for report in earlier {
        li {
          strong(report.number)
          if let withdrawal = report.withdrawal {
            small(
              "ditarik \(withdrawal.mark.by), \(Indonesian.moment(withdrawal.mark.at, viewer.facility.zone)): \(withdrawal.reason)",
              .class("under"))
          }
        }
      }
    }
  }
}
