import Clinic
import Journal
import Vocabulary

/// Everything one visit has sent, and what could not be sent as it stands.
struct VisitDeliveriesPage {
  let viewer: Viewer
  let lines: [DeliveryLine]
  let problems: [PreflightProblem]

  var page: Page {
    Page("Kiriman kunjungan", at: .deliveries, for: viewer) {
      PageHead(lines.first?.patientName ?? "Kiriman kunjungan", note: summary)
      if !problems.isEmpty { Card("Belum dapat dikirim", tone: .waiting) { missing } }
      for destination in DestinationWords.known {
        let own = lines.filter { $0.delivery.destination == destination }
        if !own.isEmpty {
          Card(DestinationWords.name(destination)) {
            DeliveryTable(
              name: DestinationWords.name(destination), lines: own, zone: viewer.facility.zone,
              ofOneVisit: true)
          }
        }
      }
      if lines.isEmpty { EmptyState("Kunjungan ini belum mengirim apa pun.") }
    }
  }

  private var summary: String {
    let sent = lines.filter { $0.delivery.state != .superseded }
    let done = sent.count { $0.delivery.state == .delivered }
    return "\(lines.first?.encounterNumber ?? "") · \(done) dari \(sent.count) terkirim"
  }

  private var missing: HTML {
    ul {
      for problem in problems {
        li {
          strong("\(DestinationWords.name(problem.destination)) \(problem.kind): ")
          problem.sentence
          if let remedy = problem.remedy {
            " "
            RemedyLink(remedy)
          }
        }
      }
    }
  }
}
