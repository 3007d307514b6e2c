import Clinic
import Vocabulary

/// All visits of a patient, newest first.
struct HistoryPage {
  let found: ReadVisitHistory.Page
  let viewer: Viewer
  let today: CalendarDate

  var page: Page {
    Page("Riwayat \(found.patient.name)", at: .examination, for: viewer) {
      PageHead("Riwayat kunjungan", note: "\(Indonesian.number(found.total)) kunjungan")
      PatientHead(
        found.patient, on: today, payer: found.visits.first?.encounter.payer.word ?? "",
        route: .patients(.record(found.patient.id.text)))
      Card {
        DataTable(
          "Kunjungan",
          [
            .text("Hari"), .text("Ruang"), .text("Pemeriksa"), .text("Diagnosis"), .text("Obat"),
            .text("Tensi"),
          ],
          stacks: true
        ) {
          for visit in found.visits { row(visit) }
        }
      }
      if let older = found.olderThan {
        p(.class("pages")) {
          a(
            "Lebih lama →", .href(.encounters(.history(found.patient.id.text, before: older.milliseconds))),
            Attribute("rel", "next"))
        }
      }
    }
  }

  private func row(_ visit: VisitSummary) -> HTML {
    tr {
      td(.class("num")) {
        a(Indonesian.day(visit.encounter.day), .href(.encounters(.summary(visit.id.text))))
        if !visit.encounter.isSigned { StateMark(visit.encounter.status.word) }
      }
      td(visit.room)
      td(visit.practitioner)
      td {
        for diagnosis in visit.diagnoses {
          div {
            strong(diagnosis.code?.code ?? "", .class("num"))
            " \(diagnosis.text)"
          }
        }
      }
      td(visit.drugs.joined(separator: ", "))
      td(.class("num")) {
        if let systolic = visit.systolic, let diastolic = visit.diastolic {
          "\(systolic.comma)/\(diastolic.comma)"
        }
      }
    }
  }
}
