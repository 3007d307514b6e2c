import Clinic
import Vocabulary

/// Whether the Puskesmas may call or write to invite this patient, and the button that changes it.
struct ConsentCard: Component {
  static let answer = "jawaban"
  static let yes = "setuju"

  let viewer: Viewer
  let patient: String
  let consent: ContactConsent?

  var html: HTML {
    Card("Boleh dihubungi?") {
      p(state)
      if viewer.may(.changePatient) {
        PostForm(to: .patients(.consent(patient)), token: viewer.formToken) {
          if consent?.given == true {
            HiddenField(Self.answer, "cabut")
            Button("Pasien menarik persetujuan", .plain)
          } else {
            HiddenField(Self.answer, Self.yes)
            Button("Pasien setuju dihubungi", .plain)
          }
        }
      }
    }.html
  }

  private var state: String {
    guard let consent else {
      return "Belum ditanyakan. Tanpa persetujuan, pasien tidak diajak lewat telepon."
    }
    let day = Indonesian.day(viewer.facility.zone.date(of: consent.at))
    return (consent.given ? "Setuju" : "Tidak setuju") + ", dicatat \(consent.author) \(day)."
  }
}
