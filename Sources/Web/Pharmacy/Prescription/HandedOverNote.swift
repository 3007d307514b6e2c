import Clinic
import Vocabulary

/// The end of the work: to whom and when, and the way to the next prescription.
struct HandedOverNote: Component {
  let work: PrescriptionWork.Result
  let zone: FacilityZone

  var html: HTML {
    Notice(.done) {
      p(sentence)
      if !work.trail.identifiers.isEmpty {
        p(
          "Identitas dicocokkan: \(work.trail.identifiers.map { $0.word.lowercased() }.joined(separator: " dan "))."
        )
      }
    }
    div(.class("actions")) {
      LinkButton("Resep berikutnya", to: .pharmacy(.list()), .primary, shortcut: "Enter", keys: "Enter")
      LinkButton("Cetak etiket", to: .pharmacy(.label(work.prescription.id.text)), shortcut: "p", keys: "P")
    }
  }

  private var sentence: String {
    let time = work.prescription.handedOverAt.map { Indonesian.clockWithZone($0, zone) } ?? ""
    let explained = work.prescription.counselled ? "dengan penjelasan" : "tanpa penjelasan"
    return "Diserahkan pukul \(time) kepada \(work.prescription.receivedBy ?? "–"), \(explained)."
  }
}
