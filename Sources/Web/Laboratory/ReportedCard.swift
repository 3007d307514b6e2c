import Clinic
import Vocabulary

/// A released report, its earlier versions, and the way to correct it.
struct ReportedCard: Component {
  let viewer: Viewer
  let work: LaboratoryWork.Result
  let refused: FormState?

  private var order: LaboratoryOrder { work.order }
  private var zone: FacilityZone { viewer.facility.zone }

  var html: HTML {
    Notice(.done, sentence)
    Card("Hasil") {
      ResultTable(order: order)
      if let conclusion = order.report?.conclusion, !conclusion.isEmpty { p("Kesimpulan: \(conclusion)") }
      div(.class("actions")) {
        LinkButton(
          "Permintaan berikutnya", to: .laboratory(.list()), .primary, shortcut: "Enter", keys: "Enter")
        LinkButton("Cetak laporan", to: .laboratory(.paper(order.id.text)), shortcut: "p", keys: "P")
      }
    }
    if !earlier.isEmpty { earlierCard }
    details(.class("card"), .open(refused != nil)) {
      summary("Koreksi laporan")
      correction
    }
  }

  private var sentence: String {
    guard let report = order.report else { return "Sudah dilaporkan." }
    let version = report.version > 1 ? " versi \(report.version), koreksi: \(report.reason)" : ""
    return "Dilaporkan \(Indonesian.moment(report.at, zone))\(version)."
  }

  private var earlier: [LaboratoryResult] {
    work.history.filter { old in order.result(of: old.request)?.version != old.version }
  }

  private var earlierCard: Card {
    Card("Versi sebelumnya") {
      DataTable(
        "Versi sebelumnya", [.text("Pemeriksaan"), .number("Hasil"), .number("Versi"), .text("Diisi")]
      ) {
        for old in earlier {
          tr {
            td(order.requests.first { $0.id == old.request }?.test.name ?? "")
            td(ResultWords.value(old.value), .class("right num"))
            td("\(old.version)", .class("right num"))
            td(Indonesian.moment(old.at, zone), .class("num"))
          }
        }
      }
    }
  }

  private var correction: PostForm {
    let form = refused ?? filled
    return PostForm(to: .laboratory(.correction(order.id.text)), token: viewer.formToken) {
      ProblemSummary(form, order: order.requests.map(\.id.text) + ["conclusion", "reason"])
      for request in order.requests {
        ResultField(request: request, known: order.result(of: request.id), form: form)
      }
      AreaField("Kesimpulan", name: "conclusion", in: form)
      TextField("Alasan koreksi", name: "reason", in: form, required: true)
      SignatureIdentity(
        name: work.record.patient.name, birthDate: Indonesian.day(work.record.patient.birthDate))
      Button("Keluarkan versi baru", .danger)
    }
  }

  private var filled: FormState {
    var form = ResultField.known(order)
    form.values["conclusion"] = order.report?.conclusion
    return form
  }
}
