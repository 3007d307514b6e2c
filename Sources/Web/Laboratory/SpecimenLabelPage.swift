import Clinic
import Vocabulary

/// The labels of an order's specimens, as they come out of the printer.
struct SpecimenLabelPage {
  let viewer: Viewer
  let work: LaboratoryWork.Result

  private var patient: Patient { work.record.patient }

  var document: Document {
    Document("Label spesimen \(work.order.number)", bodyClass: "paper") {
      div(.class("no-print toolbar")) {
        LinkButton("← Kembali ke permintaan", to: .laboratory(.order(work.order.id.text)))
        p("Tekan Ctrl P untuk mencetak. Tempel pada wadah di depan pasien.")
      }
      mainElement(.id("isi"), .class("labels")) {
        for specimen in work.order.specimens { label(specimen) }
      }
    }
  }

  private func label(_ specimen: Specimen) -> HTML {
    article(.class("label")) {
      header {
        strong(viewer.facility.name)
        span("Laboratorium")
      }
      p(.class("who")) {
        strong(patient.name)
        span(
          """
          \(patient.sex.letter) · lahir \(Indonesian.day(patient.birthDate)) · \
          RM \(patient.medicalRecordNumber.spaced)
          """, .class("num"))
      }
      p(specimen.number, .class("code num"))
      p("\(SpecimenWords.of(specimen.type)): \(tests(specimen))", .class("what"))
      footer {
        span(Indonesian.moment(specimen.collectedAt, viewer.facility.zone), .class("num"))
        span(work.record.practitioners[specimen.by]?.name ?? "")
      }
    }
  }

  private func tests(_ specimen: Specimen) -> String {
    work.order.requests.filter { specimen.requests.contains($0.id) }.map(\.test.name).joined(separator: ", ")
  }
}
