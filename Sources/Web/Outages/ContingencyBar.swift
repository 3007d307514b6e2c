import Clinic
import Vocabulary

/// "BPJS terputus" over the counter's work: since when, what goes on, what waits, and from what questions about
/// membership are answered (CTG-02). Nothing while BPJS can be asked.
struct ContingencyBar: Component {
  let viewer: Viewer
  let contingency: Contingency?
  let now: Instant

  @HTMLBuilder var html: HTML {
    if let contingency {
      Notice(.waiting) {
        p {
          strong("BPJS terputus sejak \(since(contingency)). ")
          "Daftarkan seperti biasa: nomor antrean, pemeriksaan, dan obat tetap jalan. \(waiting(contingency))"
        }
        p {
          answers(contingency)
          " "
          a("Rincian gangguan", .href(.outages(.outage(contingency.outage.id.text))))
        }
      }
    }
  }

  private func since(_ contingency: Contingency) -> String {
    let zone = viewer.facility.zone
    let began = contingency.outage.beganAt
    return zone.date(of: began) == zone.date(of: now)
      ? Indonesian.clock(began, zone) : Indonesian.moment(began, zone)
  }

  private func waiting(_ contingency: Contingency) -> String {
    let count = contingency.waiting
    return count == 0
      ? "Kiriman menunggu dan berangkat sendiri dengan jam sebenarnya."
      : "\(Indonesian.number(count)) kiriman menunggu dan berangkat sendiri dengan jam sebenarnya."
  }

  private func answers(_ contingency: Contingency) -> String {
    guard let file = contingency.file else {
      return "Kepesertaan dijawab dari jawaban BPJS terakhir; berkas peserta bulanan belum dimuat."
    }
    return "Kepesertaan dijawab dari berkas peserta bulan \(file.month.text) "
      + "(\(Indonesian.number(file.total)) orang) dan jawaban BPJS terakhir."
  }
}
