import Clinic
import Vocabulary

/// The report on paper, as the patient takes it home.
struct LaboratoryReportPage {
  let viewer: Viewer
  let work: LaboratoryWork.Result

  private var order: LaboratoryOrder { work.order }
  private var patient: Patient { work.record.patient }
  private var zone: FacilityZone { viewer.facility.zone }

  var document: Document {
    Document("Hasil laboratorium \(order.number)", bodyClass: "paper") {
      div(.class("no-print toolbar")) {
        LinkButton("← Kembali ke permintaan", to: .laboratory(.order(order.id.text)))
        p(
          order.report == nil
            ? "Belum dilaporkan: jangan diberikan kepada pasien." : "Tekan Ctrl P untuk mencetak.")
      }
      mainElement(.id("isi"), .class("sheet")) {
        div(.class("letterhead")) {
          strong(viewer.facility.name)
          p(viewer.facility.address)
        }
        h1(order.report == nil ? "HASIL SEMENTARA" : "HASIL PEMERIKSAAN LABORATORIUM")
        div(.class("two")) {
          Facts(person)
          Facts(origin)
        }
        table {
          thead {
            tr {
              for head in ["Pemeriksaan", "Hasil", "Satuan", "Nilai rujukan", "Arti"] {
                th(head, .scope("col"))
              }
            }
          }
          tbody { for request in order.requests { row(request) } }
        }
        if let report = order.report { conclusion(report) }
      }
    }
  }

  private var person: [(term: String, value: HTML)] {
    [
      ("Nama", HTML(patient.name)), ("Lahir", HTML(Indonesian.day(patient.birthDate))),
      ("Jenis kelamin", HTML(patient.sex.word)), ("Nomor RM", HTML(patient.medicalRecordNumber.spaced)),
    ]
  }

  private var origin: [(term: String, value: HTML)] {
    let collected = order.specimens.map(\.collectedAt).min()
    return [
      ("Nomor", HTML(order.number)), ("Peminta", HTML(name(order.by))),
      ("Spesimen diambil", HTML(collected.map { Indonesian.moment($0, zone) } ?? "–")),
      ("Dilaporkan", HTML(order.report.map { Indonesian.moment($0.at, zone) } ?? "–")),
    ]
  }

  private func row(_ request: ServiceRequest) -> HTML {
    let result = order.result(of: request.id)
    let isNormal = result?.interpretation == nil || result?.interpretation == .normal
    return tr(.class(isNormal ? nil : "abnormal")) {
      td(request.test.name)
      td(result.map { ResultWords.value($0.value) } ?? "–", .class("num"))
      td(request.test.unit)
      td(result?.range?.words(unit: "") ?? "–", .class("num"))
      td(isNormal ? "" : result?.interpretation?.word ?? "")
    }
  }

  private func conclusion(_ report: DiagnosticReport) -> HTML {
    HTML {
      if !report.conclusion.isEmpty { p("Kesimpulan: \(report.conclusion)") }
      if report.version > 1 {
        p("Versi \(report.version), menggantikan laporan sebelumnya. Alasan: \(report.reason)")
      }
      div(.class("sign")) {
        p("\(Indonesian.longDay(zone.date(of: report.at)))")
        div(.class("space")) {}
        p(name(report.by))
      }
    }
  }

  private func name(_ id: PractitionerID) -> String { work.record.practitioners[id]?.name ?? "–" }
}
