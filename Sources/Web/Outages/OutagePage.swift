import Clinic
import Journal
import Vocabulary

/// One outage: its times and cause, what it touched here, and what was done about it.
struct OutagePage {
  let viewer: Viewer
  let result: ReadOutage.Result
  let now: Instant
  let form: FormState

  private var outage: Outage { result.outage }
  private var zone: FacilityZone { viewer.facility.zone }

  var page: Page {
    Page("Gangguan", at: .deliveries, for: viewer) {
      PageHead("Gangguan \(DestinationWords.name(outage.destination))")
      Card { facts }
      Card("Yang dilakukan") {
        if result.actions.isEmpty { EmptyState("Belum ada catatan.") } else { actions }
        if viewer.may(.resendDelivery) { noteForm }
      }
    }
  }

  private var facts: HTML {
    Facts([
      ("Mulai", HTML(Indonesian.moment(outage.beganAt, zone))),
      ("Pulih", OutageEnd(outage: outage, zone: zone).html),
      ("Lama", HTML(Indonesian.span(outage.duration(asOf: now)))),
      ("Sebab", HTML(outage.cause)),
      ("Kiriman terkena", HTML(Indonesian.number(result.deliveries))),
      ("Kunjungan terkena", HTML(Indonesian.number(result.visits))),
      ("Belum terkirim", HTML(Indonesian.number(result.open))),
    ]).html
  }

  private var actions: HTML {
    DataTable("Yang dilakukan", [.text("Waktu"), .text("Oleh"), .text("Catatan")]) {
      for action in result.actions {
        tr {
          td(Indonesian.moment(action.at, zone), .class("num"))
          td(action.author)
          td(action.text)
        }
      }
    }.html
  }

  private var noteForm: HTML {
    PostForm(to: .outages(.note(outage.id.text)), token: viewer.formToken) {
      AreaField(
        "Tambah catatan", name: "tindakan", in: form, rows: 2,
        hint: "Misalnya: melapor ke kantor cabang BPJS, diminta menunggu.", required: true)
      Button("Simpan catatan", .primary)
    }.html
  }
}
