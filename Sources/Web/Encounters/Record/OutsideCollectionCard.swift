import Clinic
import Vocabulary

/// The prescriptions of a visit that are collected elsewhere, with the copy the patient takes along.
struct OutsideCollectionCard: Component {
  let record: EncounterRecord
  let viewer: Viewer

  @HTMLBuilder var html: HTML {
    let outside = record.prescriptions.filter { $0.collection != nil }
    if !outside.isEmpty {
      Card("Obat diambil di luar") { for prescription in outside { row(prescription) } }
    }
  }

  @HTMLBuilder private func row(_ prescription: Prescription) -> HTML {
    let (visit, id) = (record.encounter.id.text, prescription.id.text)
    p {
      strong("Resep \(prescription.number)")
      small("\(prescription.collection?.place ?? ""); \(prescription.items.count) obat", .class("under"))
    }
    if viewer.may(.issueDocument) {
      LinkButton("Cetak salinan resep", to: .encounters(.prescriptionCopy(visit, prescription: id)))
    }
    if viewer.may(.prescribe) {
      PostForm(to: .encounters(.collectHere(visit, prescription: id)), token: viewer.formToken) {
        Button("Serahkan di ruang farmasi saja", .plain)
      }
    }
  }
}
