import Clinic
import Vocabulary

/// Somebody is there already: the same number, or a name and a birth date like these. The way to go on is a link away.
struct DuplicateNotice: Component {
  let outcome: PatientRegistration

  @HTMLBuilder var html: HTML {
    switch outcome {
    case .registered: HTML()
    case .known(let patient, let field):
      Notice(.waiting) {
        p { strong("\(word(of: field)) ini sudah dipakai pasien yang terdaftar. Tidak ada yang disimpan.") }
        list([patient])
      }
    case .resembles(let patients, _):
      Notice(.waiting) {
        p { strong("Mungkin orang yang sama. Belum disimpan.") }
        list(patients)
        p("Bila orangnya lain, tekan “Tetap simpan sebagai pasien baru”.")
      }
    }
  }

  private func list(_ patients: [Patient]) -> HTML {
    ul {
      for patient in patients {
        li {
          a(patient.name, .href(.patients(.desk(chosen: patient.id.text))))
          " · \(patient.sex.letter) · lahir \(Indonesian.day(patient.birthDate)) · RM \(patient.medicalRecordNumber.spaced)"
          if let nik = patient.nik { " · NIK \(nik.masked)" }
        }
      }
    }
  }

  private func word(of field: PatientField) -> String {
    switch field {
    case .nik: "NIK"
    case .passport: "Nomor paspor"
    case .jknNumber: "Nomor kartu JKN"
    case .birthOrder: "Urutan kelahiran dari ibu"
    default: "Nomor"
    }
  }
}
