import Clinic
import Journal
import Vocabulary

/// Every outage: which system, from when to when, how long, and why.
struct OutageListPage {
  let viewer: Viewer
  let result: ListOutages.Result
  let number: Int
  let now: Instant

  var page: Page {
    Page("Gangguan", at: .deliveries, for: viewer) {
      PageHead("Gangguan", note: "dicatat sendiri oleh sistem")
      Card {
        if result.outages.isEmpty {
          EmptyState("Belum pernah ada gangguan.")
        } else {
          table
          Pagination(page: number, size: ListOutages.pageSize, total: result.total) {
            .outages(.list(page: $0))
          }
        }
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Gangguan",
      [.text("Sistem"), .text("Mulai"), .text("Pulih"), .text("Lama"), .text("Sebab"), .actions("Rincian")],
      stacks: true
    ) {
      for outage in result.outages {
        tr {
          td(DestinationWords.name(outage.destination))
          td(Indonesian.moment(outage.beganAt, viewer.facility.zone), .class("num"))
          td { OutageEnd(outage: outage, zone: viewer.facility.zone) }
          td(Indonesian.span(outage.duration(asOf: now)))
          td(outage.cause)
          td { a("Rincian", .href(.outages(.outage(outage.id.text)))) }
        }
      }
    }.html
  }
}

/// When the line came back, or that it is still away.
struct OutageEnd: Component {
  let outage: Outage
  let zone: FacilityZone

  @HTMLBuilder var html: HTML {
    if let end = outage.endedAt {
      span(Indonesian.moment(end, zone), .class("num"))
    } else {
      StateMark("Masih terputus", tone: .danger, symbol: "▲")
    }
  }
}

extension Outage {
  func duration(asOf now: Instant) -> Duration {
    .milliseconds(max(0, (endedAt ?? now).milliseconds - beganAt.milliseconds))
  }
}
