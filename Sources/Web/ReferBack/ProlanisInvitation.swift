import Clinic
import Vocabulary

/// Invites a patient of rujuk balik into the programme of Prolanis of the same disease (PRO-14).
struct ProlanisInvitation: Component {
  let programmes: [ProlanisProgramme]
  let patient: PatientID

  var html: HTML {
    for programme in programmes {
      Notice(.brand) {
        "Belum peserta Prolanis \(programme.word). "
        a("Daftarkan ke Prolanis", .href(.prolanis(.new(patient: patient.text))))
      }
    }
  }
}
