import Clinic
import JKN
import Vocabulary

/// One assessment as it was: every item with its answer, who and when, and the way to its paper.
struct ChecklistAssessmentPage {
  let viewer: Viewer
  let assessment: ChecklistAssessment

  private var list: Checklist { assessment.list }

  var page: Page {
    Page("\(list.title) \(Indonesian.day(assessment.on))", at: .facilityRegister, for: viewer) {
      PageHead(list.title, note: "diperiksa \(Indonesian.longDay(assessment.on))")
      RegisterTabs(current: list.kind.tab)
      p {
        "Nomor \(assessment.number), disimpan \(assessment.assessedBy), "
        Indonesian.moment(assessment.assessedAt, viewer.facility.zone)
        "."
      }
      p {
        LinkButton(
          "Penilaian ini (PDF)", to: .facilityRegister(.assessmentFile(list.kind, assessment.id.text)))
        " "
        a("Semua pemeriksaan", .href(.facilityRegister(.checklist(list.kind))))
      }
      for part in list.parts { Card(part.title) { table(part) } }
    }
  }

  private func table(_ part: Checklist.Part) -> HTML {
    DataTable(
      part.title, [.text("Yang diminta"), .text("Pasal"), .text("Jawaban"), .text("Catatan")], stacks: true
    ) {
      for item in part.items {
        tr {
          td(item.demand)
          td(item.source)
          td(assessment.findings[item.code]?.answer.word ?? "belum diperiksa")
          td(assessment.findings[item.code]?.note ?? "")
        }
      }
    }.html
  }
}
