import Clinic
import Vocabulary

/// The labels (etiket) of a prescription, one per drug, as they come out of the printer.
struct DrugLabelPage {
  let viewer: Viewer
  let work: PrescriptionWork.Result

  var document: Document {
    Document("Etiket \(work.prescription.number)", bodyClass: "paper") {
      div(.class("no-print toolbar")) {
        LinkButton("← Kembali ke resep", to: .pharmacy(.prescription(work.prescription.id.text)))
        p(
          "Tekan Ctrl P untuk mencetak. Ukuran etiket 70 × 50 mm; putih untuk obat dalam, biru untuk obat luar."
        )
      }
      mainElement(.id("isi"), .class("labels")) {
        for item in work.prescription.items {
          DrugLabel(
            facility: viewer.facility, prescription: work.prescription, item: item,
            patient: work.record.patient,
            day: work.today)
        }
      }
    }
  }
}
