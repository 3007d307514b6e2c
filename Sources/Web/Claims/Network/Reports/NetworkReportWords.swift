import Clinic
import Vocabulary

/// Who confirmed, approved and sent a report, and when: the same on the page and on the paper.
struct NetworkReportWords {
  let report: NetworkReport
  let zone: FacilityZone

  var facts: [(term: String, value: String)] {
    var facts = [(term: "Dikonfirmasi", value: confirmed)]
    if !report.content.note.isEmpty { facts.append(("Catatan", report.content.note)) }
    facts.append(("Disetujui Puskesmas", report.approved.map(mark) ?? "belum"))
    facts.append(("Dikirim ke BPJS", sent))
    return facts
  }

  var confirmed: String {
    let when = Indonesian.moment(report.confirmed.at, zone)
    return report.isElectronic
      ? "\(report.confirmer), akun sendiri, \(when)"
      : "\(report.confirmer), dicatat \(report.confirmed.by), \(when)"
  }

  private var sent: String {
    guard let sending = report.sending else { return "belum" }
    return "\(Indonesian.longDay(sending.on)), \(sending.reference), dicatat \(sending.mark.by)"
  }

  func mark(_ mark: NetworkReport.Mark) -> String { "\(mark.by), \(Indonesian.moment(mark.at, zone))" }
}
