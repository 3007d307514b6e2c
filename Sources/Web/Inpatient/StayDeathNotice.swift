import Clinic
import Vocabulary

/// What the patient's data say of a death beside a stay that ended with one: the day, and that it stays when the stay is
/// taken back.
struct StayDeathNotice: Component {
  let viewer: Viewer
  let stay: Stay
  let patient: Patient

  @HTMLBuilder var html: HTML {
    if let sentence {
      Notice(.waiting) {
        sentence
        if viewer.may(.changePatient) {
          " "
          a("Ubah data pasien", .href(.patients(.edit(patient.id.text))))
        }
      }
    }
  }

  /// Nil where both say the same.
  private var sentence: String? {
    guard let discharge = stay.discharge, discharge.disposition == .deceased, let died = patient.deceasedOn
    else { return nil }
    if stay.withdrawal != nil {
      return "Tanggal meninggal \(Indonesian.day(died)) tetap tercatat di data pasien. "
        + "Bila keliru, hapus di sana."
    }
    let left = viewer.facility.zone.date(of: discharge.at)
    guard died != left else { return nil }
    return "Di data pasien tercatat meninggal \(Indonesian.day(died)), bukan \(Indonesian.day(left)). "
      + "Periksa mana yang benar."
  }
}
