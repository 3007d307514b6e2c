import Clinic
import Vocabulary

/// Beside the NIK: what it says, and whose it is when the owner is a patient here already.
///
/// `data-fill` tells the script which field to fill, unless a person typed something else there.
struct NIKNote: Component {
  let meaning: NIKMeaning

  @HTMLBuilder var html: HTML {
    if let patient = meaning.patient {
      Notice(.brand) {
        "Sudah terdaftar: "
        a(
          "\(patient.name), RM \(patient.medicalRecordNumber.spaced)",
          .href(.patients(.desk(chosen: patient.id.text))))
      }
    } else {
      p(.class("hint")) {
        StateMark(meaning.sex.word, tone: .done, symbol: "✓")
        " "
        if let born = meaning.birthDate { "lahir \(Indonesian.day(born))" }
        if let region = meaning.region { " · NIK terbitan \(region)" }
      }
      if let born = meaning.birthDate {
        span(.data("data-fill", PatientField.birthDate.rawValue), .data("data-value", TypedDate.write(born)))
        {}
      }
      span(.data("data-fill", PatientField.sex.rawValue), .data("data-value", meaning.sex.rawValue)) {}
    }
  }
}
