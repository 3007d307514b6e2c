import Clinic

/// Periksa ulang: label, kind and quantity against the prescription, by somebody else.
struct CheckFields: Component {
  let viewer: Viewer
  let work: PrescriptionWork.Result
  let form: FormState

  private var isOwnWork: Bool { work.trail.prepared?.by == viewer.actor.practitioner }

  var html: HTML {
    PostForm(to: .pharmacy(.check(work.prescription.id.text)), token: viewer.formToken, .class("card")) {
      h2("Periksa ulang")
      p("Cocokkan etiket, jenis, jumlah, dan kedaluwarsa setiap obat dengan resep.")
      LinkButton("Cetak etiket", to: .pharmacy(.label(work.prescription.id.text)), shortcut: "p", keys: "P")
      if isOwnWork {
        Notice(
          .waiting,
          "Anda yang menyiapkan obat ini. Sebaiknya petugas lain masuk dengan akunnya dan memeriksa.")
        TextField(
          "Mengapa Anda memeriksa sendiri", name: "aloneReason", in: form,
          hint: "Misalnya: bertugas sendiri pada jaga sore.")
      }
      ActionBar {
        "Diperiksa oleh \(viewer.name)"
      } actions: {
        Button("Semua cocok", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
      }
    }
  }
}
